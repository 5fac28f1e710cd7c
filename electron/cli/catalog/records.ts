import type { Command, CommandHead } from '../command';
import { by, data, dataOrNew, forceExport, profile } from './options';

const issue: CommandHead = {
  name: 'issue',
  summary: '签发：取号，登记，把成品和依据一起存入数据文件夹',
  usage:
    '文件 --data 文件夹 [--start N] [--refers-to 字号 --relation 更正|补充|替代] [--by 姓名] [--profile 名称] [--json]',
  options: [
    dataOrNew,
    { name: 'start', value: 'N', summary: '这个字号第一次使用时从几号起编（默认 1）' },
    { name: 'refers-to', value: '字号', summary: '更正、补充或替代哪一份印发件：发文字号或标识' },
    { name: 'relation', value: '关系', summary: '与它的关系：更正（默认）、补充、替代' },
    by,
    profile,
  ],
  operands: { min: 1, max: 1, title: '输入文件' },
};

const draft: CommandHead = {
  name: 'draft',
  summary: '草稿的办理：列出，送核稿、核稿、会签、签发、退回，打印发文稿纸，办理规则',
  usage: 'list|step|sheet|rules [草稿] [稿纸.pdf] --data 文件夹 [--step 环节 --by 姓名 --opinion 意见] [--json]',
  options: [
    data,
    { name: 'step', value: '环节', summary: 'step：送核稿、核稿、会签、签发、复核、退回' },
    { name: 'opinion', value: '文字', summary: 'step：意见；退回必须写明原因' },
    { name: 'direct', value: '姓名', summary: 'rules：谁可以不经签发直接印发：所有人、几个姓名（顿号分开）或无' },
    by,
    { name: 'force', summary: 'sheet：覆盖已有的同名文件' },
  ],
  operands: { min: 1, max: 3, title: '操作' },
};

const register: CommandHead = {
  name: 'register',
  summary: '发文登记簿：查看、导出、预留、释放、作废，设起始号，按总账重建',
  usage:
    'list|export|reserve|release|void|start|rebuild [文件] --data 文件夹 [--code 代字 --year 年份 --serial N …] [--json]',
  options: [
    data,
    { name: 'code', value: '代字', summary: '机关代字，如 某政办发；不分年度的写文种，如 命令（令）' },
    { name: 'year', value: '年份', summary: '字号的年份，如 2024；不分年度的不写' },
    { name: 'serial', value: 'N', summary: '发文顺序号（reserve 不写时取下一个）' },
    { name: 'purpose', value: '用途', summary: 'reserve：为什么事预留' },
    { name: 'reason', value: '原因', summary: 'release、void、start：为什么' },
    { name: 'next', value: 'N', summary: 'start：从几号起编' },
    { name: 'revoked', value: '日期', summary: 'void 已印发的：撤销，自始无效' },
    { name: 'repealed', value: '日期', summary: 'void 已印发的：自这一天起废止' },
    by,
    forceExport,
  ],
  operands: { min: 1, max: 2, title: '操作' },
};

const archive: CommandHead = {
  name: 'archive',
  summary: '档案：列出、查找、核对、归档、归档章、附扫描件、移交',
  usage:
    'list|search|verify|check|export|setup|add|stamp|scan [字号…] --data 文件夹 [--to 文件夹 --retention Y|D30|D10 …] [--json]',
  options: [
    data,
    { name: 'archived', summary: 'list、search：只看已归档的' },
    { name: 'kind', value: '文种', summary: 'search：只找这个文种，写代号，如 notice' },
    { name: 'unit', value: '名称', summary: 'search：只找这个发文机关的，写名称的一部分即可' },
    {
      name: 'state',
      value: '状态',
      summary: 'search：draft（草稿）、issued（已印发）、archived（已归档）、voided（作废）',
    },
    { name: 'anchor', value: '核验码', summary: 'verify：以前记下的核验码，查后来有没有被删尾或重写' },
    {
      name: 'to',
      value: '文件夹',
      summary: 'export：移交包写到哪个空文件夹（默认“移交 日期”）；stamp：归档章写到哪里',
    },
    { name: 'retention', value: '期限', summary: 'add、search：保管期限 Y（永久）、D30、D10（add 不写则按文种建议）' },
    { name: 'year', value: '年份', summary: 'add：归档年度（默认为字号的年份）；search：字号的年份' },
    { name: 'remark', value: '文字', summary: 'add：目录里的备注' },
    { name: 'fonds', value: '全宗号', summary: 'setup：如 Z109' },
    { name: 'fonds-name', value: '名称', summary: 'setup：全宗名称' },
    { name: 'category', value: '代码', summary: 'setup：档案门类代码（默认 WS）' },
    { name: 'section', value: '代码', summary: 'setup、add：机构（问题）代码，如 BGS' },
    { name: 'force', summary: 'stamp：覆盖已有的同名文件' },
    by,
  ],
  operands: { min: 1, max: Infinity, title: '操作' },
};

const directory: CommandHead = {
  name: 'directory',
  summary: '通讯录（单位、人员、主送抄送组、印章、字号）与 .xlsx 互相导入、导出',
  usage: 'import|export 文件.xlsx --data 文件夹 [--force] [--json]',
  options: [dataOrNew, forceExport],
  operands: { min: 2, max: 2, title: '操作和文件' },
};

const template: CommandHead = {
  name: 'template',
  summary: '模板：导出、检查，换成本单位的，恢复自带的',
  usage: 'list|export|check|import|retire [文种] [文件.hbs] [--data 文件夹] [--json]',
  options: [dataOrNew, by, forceExport],
  operands: { min: 1, max: 3, title: '操作' },
};

/** What changes and reads the records of the office. */
export const records: readonly Command[] = [
  { head: issue, load: async () => (await import('../commands/issue')).runIssue },
  { head: draft, load: async () => (await import('../commands/draft')).runDraft },
  { head: register, load: async () => (await import('../commands/register')).runRegister },
  { head: archive, load: async () => (await import('../commands/archive')).runArchive },
  { head: template, load: async () => (await import('../commands/template')).runTemplate },
  { head: directory, load: async () => (await import('../commands/directory')).runDirectory },
];
