import type { Command, CommandHead, Option } from '../command';
import { none, officeData, oneKind, profile } from './options';

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

/** How and where documents are made. */
const making: readonly Option[] = [
  { name: 'out', value: '文件夹', summary: '写到哪个文件夹，没有就新建' },
  { name: 'format', value: '格式', summary: '要哪些格式，用英文逗号分隔：pdf、docx（默认两样都要）' },
  profile,
  officeData,
  { name: 'jobs', value: 'N', summary: '同时处理几份（默认由程序决定）' },
  { name: 'force', summary: '覆盖已有的同名文件' },
];

const generate: CommandHead = {
  name: 'generate',
  summary: '由 JSON 生成公文文件，文件名为“发文字号 标题”',
  usage:
    '文件… --out 文件夹 [--format pdf,docx] [--profile 名称|文件.json] [--data 文件夹] [--jobs N] [--force] [--json]',
  options: making,
  operands: { min: 1, max: Infinity, title: '输入文件' },
};

const batch: CommandHead = {
  name: 'batch',
  summary: '成批生成：一份底稿，一份名单，名单一行一份',
  usage:
    '底稿.json --list 名单.xlsx --out 文件夹 [--name "【单位】 通知"] [--format pdf,docx] [--jobs N] [--force] [--json]',
  options: [
    { name: 'list', value: '名单.xlsx', summary: '第一行是列名；底稿里写【列名】的地方填这一列' },
    { name: 'name', value: '文件名', summary: '文件名，可以用【列名】（默认“发文字号 标题 第一列”）' },
    ...making,
  ],
  operands: { min: 1, max: 1, title: '底稿' },
};

const layout: CommandHead = {
  name: 'layout',
  summary: '输出排好的版面（JSON，单位毫米）',
  usage: '文件 [--profile 名称|文件.json] [--data 文件夹]',
  options: [profile, officeData],
  operands: { min: 1, max: 1, title: '输入文件' },
};

const checkFile: CommandHead = {
  name: 'check-file',
  summary: '测量已有的 PDF 或 DOCX，逐条说明是否符合标准',
  usage: '文件.pdf|文件.docx [--json]',
  options: [],
  operands: { min: 1, max: 1, title: 'PDF 或 DOCX 文件' },
};

const profiles: CommandHead = {
  name: 'profiles',
  summary: '列出自带的版式，或输出自定版式的格式（JSON Schema 2020-12）',
  usage: '[--schema] [--json]',
  options: [{ name: 'schema', summary: '输出自定版式的 JSON Schema' }],
  operands: none,
};

const fonts: CommandHead = {
  name: 'fonts',
  summary: '列出各字体角色实际使用的字体',
  usage: '[--json]',
  options: [],
  operands: none,
};

/** What makes and judges documents, and what that needs to know. */
export const documents: readonly Command[] = [
  { head: kinds, load: async () => (await import('../commands/kinds')).runKinds },
  { head: schema, load: async () => (await import('../commands/schema')).runSchema },
  { head: sample, load: async () => (await import('../commands/sample')).runSample },
  { head: generate, load: async () => (await import('../commands/generate')).runGenerate },
  { head: batch, load: async () => (await import('../commands/batch')).runBatch },
  { head: layout, load: async () => (await import('../commands/layout')).runLayout },
  { head: checkFile, load: async () => (await import('../commands/check-file')).runCheckFile },
  { head: profiles, load: async () => (await import('../commands/profiles')).runProfiles },
  { head: fonts, load: async () => (await import('../commands/fonts')).runFonts },
];
