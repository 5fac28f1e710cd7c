import type { Command, CommandHead } from './command';

const none = { min: 0, max: 0, title: '参数' } as const;
const oneKind = { min: 1, max: 1, title: '文种' } as const;

const profile = {
  name: 'profile',
  value: '名称|文件.json',
  summary: '版式代号或自定版式文件（默认用输入里写的，没有写则用 gbt33476）',
} as const;

const kinds: CommandHead = { name: 'kinds', summary: '列出全部文种', usage: '[--json]', options: [], operands: none };

const schema: CommandHead = {
  name: 'schema',
  summary: '输出某个文种的输入格式（JSON Schema 2020-12）',
  usage: '文种',
  options: [],
  operands: oneKind,
};

const sample: CommandHead = {
  name: 'sample',
  summary: '输出某个文种的一份完整示例',
  usage: '文种 [--name 示例名 | --list]',
  options: [
    { name: 'name', value: '示例名', summary: '选哪一份示例（默认第一份）' },
    { name: 'list', summary: '只列出示例名' },
  ],
  operands: oneKind,
};

const generate: CommandHead = {
  name: 'generate',
  summary: '由 JSON 生成公文文件，文件名为“发文字号 标题”',
  usage: '文件… --out 文件夹 [--format pdf,docx] [--profile 名称|文件.json] [--jobs N] [--force] [--json]',
  options: [
    { name: 'out', value: '文件夹', summary: '写到哪个文件夹，没有就新建' },
    { name: 'format', value: '格式', summary: '要哪些格式，用英文逗号分隔：pdf、docx（默认两样都要）' },
    profile,
    { name: 'jobs', value: 'N', summary: '同时处理几份（默认由程序决定）' },
    { name: 'force', summary: '覆盖已有的同名文件' },
  ],
  operands: { min: 1, max: Infinity, title: '输入文件' },
};

const layout: CommandHead = {
  name: 'layout',
  summary: '输出排好的版面（JSON，单位毫米）',
  usage: '文件 [--profile 名称|文件.json]',
  options: [profile],
  operands: { min: 1, max: 1, title: '输入文件' },
};

const checkFile: CommandHead = {
  name: 'check-file',
  summary: '测量已有的 PDF 或 DOCX，逐条说明是否符合标准',
  usage: '文件.pdf|文件.docx [--json]',
  options: [],
  operands: { min: 1, max: 1, title: 'PDF 或 DOCX 文件' },
};

const issue: CommandHead = {
  name: 'issue',
  summary: '签发：取号，登记，把成品和依据一起存入数据文件夹',
  usage: '文件 --data 文件夹 [--start N] [--by 姓名] [--profile 名称] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '登记簿和档案所在的文件夹，没有就新建' },
    { name: 'start', value: 'N', summary: '这个字号第一次使用时从几号起编（默认 1）' },
    { name: 'by', value: '姓名', summary: '经办人（默认为本机用户名）' },
    profile,
  ],
  operands: { min: 1, max: 1, title: '输入文件' },
};

const register: CommandHead = {
  name: 'register',
  summary: '发文登记簿：查看、导出、预留、释放、作废，设起始号，按总账重建',
  usage:
    'list|export|reserve|release|void|start|rebuild [文件] --data 文件夹 [--code 代字 --year 年份 --serial N …] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '登记簿和档案所在的文件夹' },
    { name: 'code', value: '代字', summary: '机关代字，如 某政办发；不分年度的写文种，如 命令（令）' },
    { name: 'year', value: '年份', summary: '字号的年份，如 2024；不分年度的不写' },
    { name: 'serial', value: 'N', summary: '发文顺序号（reserve 不写时取下一个）' },
    { name: 'purpose', value: '用途', summary: 'reserve：为什么事预留' },
    { name: 'reason', value: '原因', summary: 'release、void、start：为什么' },
    { name: 'next', value: 'N', summary: 'start：从几号起编' },
    { name: 'revoked', value: '日期', summary: 'void 已印发的：撤销，自始无效' },
    { name: 'repealed', value: '日期', summary: 'void 已印发的：自这一天起废止' },
    { name: 'by', value: '姓名', summary: '经办人（默认为本机用户名）' },
    { name: 'force', summary: 'export：覆盖已有的同名文件' },
  ],
  operands: { min: 1, max: 2, title: '操作' },
};

const archive: CommandHead = {
  name: 'archive',
  summary: '档案：列出、查找、核对、归档、附扫描件、移交',
  usage:
    'list|search|verify|check|export|setup|add|scan [字号…] --data 文件夹 [--to 文件夹 --retention Y|D30|D10 …] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '登记簿和档案所在的文件夹' },
    { name: 'archived', summary: 'list、search：只看已归档的' },
    { name: 'kind', value: '文种', summary: 'search：只找这个文种，写代号，如 notice' },
    { name: 'unit', value: '名称', summary: 'search：只找这个发文机关的，写名称的一部分即可' },
    {
      name: 'state',
      value: '状态',
      summary: 'search：draft（草稿）、issued（已印发）、archived（已归档）、voided（作废）',
    },
    { name: 'anchor', value: '核验码', summary: 'verify：以前记下的核验码，查后来有没有被删尾或重写' },
    { name: 'to', value: '文件夹', summary: 'export：移交包写到哪个空文件夹（默认“移交 日期”）' },
    { name: 'retention', value: '期限', summary: 'add、search：保管期限 Y（永久）、D30、D10（add 不写则按文种建议）' },
    { name: 'year', value: '年份', summary: 'add：归档年度（默认为字号的年份）；search：字号的年份' },
    { name: 'remark', value: '文字', summary: 'add：目录里的备注' },
    { name: 'fonds', value: '全宗号', summary: 'setup：如 Z109' },
    { name: 'fonds-name', value: '名称', summary: 'setup：全宗名称' },
    { name: 'category', value: '代码', summary: 'setup：档案门类代码（默认 WS）' },
    { name: 'section', value: '代码', summary: 'setup、add：机构（问题）代码，如 BGS' },
    { name: 'by', value: '姓名', summary: '经办人（默认为本机用户名）' },
  ],
  operands: { min: 1, max: Infinity, title: '操作' },
};

const backup: CommandHead = {
  name: 'backup',
  summary: '备份：把整个数据文件夹存成一个文件，读回来核对无误才算数；也可演练恢复',
  usage: '备份文件 --data 文件夹 [--encrypt] [--force] [--json]，或 备份文件 --drill',
  options: [
    { name: 'data', value: '文件夹', summary: '要备份的数据文件夹' },
    { name: 'encrypt', summary: '加密；口令取环境变量 ZHIWEN_PASSPHRASE，没有则提示输入或从标准输入读一行' },
    { name: 'drill', summary: '不备份，而是把这份备份恢复到临时文件夹，核对后删去' },
    { name: 'force', summary: '覆盖同名的旧备份（新的核对无误之后）' },
  ],
  operands: { min: 1, max: 1, title: '备份文件' },
};

const restore: CommandHead = {
  name: 'restore',
  summary: '恢复：用备份文件还原数据文件夹',
  usage: '备份文件 --data 文件夹 [--force] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '恢复到哪里，没有就新建；里面不能已有数据' },
    { name: 'force', summary: '里面已有数据也恢复；原有数据改名保留' },
  ],
  operands: { min: 1, max: 1, title: '备份文件' },
};

const directory: CommandHead = {
  name: 'directory',
  summary: '通讯录（单位、人员、主送抄送组、印章、字号）与 .xlsx 互相导入、导出',
  usage: 'import|export 文件.xlsx --data 文件夹 [--force] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '登记簿和档案所在的文件夹，没有就新建' },
    { name: 'force', summary: 'export：覆盖已有的同名文件' },
  ],
  operands: { min: 2, max: 2, title: '操作和文件' },
};

const fonts: CommandHead = {
  name: 'fonts',
  summary: '列出各字体角色实际使用的字体',
  usage: '[--json]',
  options: [],
  operands: none,
};

const profiles: CommandHead = {
  name: 'profiles',
  summary: '列出自带的版式，或输出自定版式的格式（JSON Schema 2020-12）',
  usage: '[--schema] [--json]',
  options: [{ name: 'schema', summary: '输出自定版式的 JSON Schema' }],
  operands: none,
};

/** Every command. Each loads its code only when it runs, so that small ones start at once. */
export const commands: readonly Command[] = [
  { head: kinds, load: async () => (await import('./commands/kinds')).runKinds },
  { head: schema, load: async () => (await import('./commands/schema')).runSchema },
  { head: sample, load: async () => (await import('./commands/sample')).runSample },
  { head: generate, load: async () => (await import('./commands/generate')).runGenerate },
  { head: layout, load: async () => (await import('./commands/layout')).runLayout },
  { head: issue, load: async () => (await import('./commands/issue')).runIssue },
  { head: register, load: async () => (await import('./commands/register')).runRegister },
  { head: archive, load: async () => (await import('./commands/archive')).runArchive },
  { head: backup, load: async () => (await import('./commands/backup')).runBackup },
  { head: restore, load: async () => (await import('./commands/restore')).runRestore },
  { head: directory, load: async () => (await import('./commands/directory')).runDirectory },
  { head: checkFile, load: async () => (await import('./commands/check-file')).runCheckFile },
  { head: profiles, load: async () => (await import('./commands/profiles')).runProfiles },
  { head: fonts, load: async () => (await import('./commands/fonts')).runFonts },
];
