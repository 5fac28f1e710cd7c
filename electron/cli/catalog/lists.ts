import type { Command, CommandHead } from '../command';
import { by, dataOrNew } from './options';

const problems: CommandHead = {
  name: 'problems',
  summary: '问题清单等表格：下载模板，检查，从 .xlsx 或复制的文字导入',
  usage:
    'template --out 模板.xlsx，check 文件，或 import 文件 [--into 输入.json] [--out 输出.json] [--partial] [--rejected 退回.xlsx] [--json]',
  options: [
    { name: 'kind', value: '文种', summary: '清单所在的文种（默认 supervision-circular）' },
    { name: 'field', value: '位置', summary: '清单在输入里的位置，如 content.items（默认栏目最多的一张）' },
    { name: 'into', value: '输入.json', summary: 'import：放进这份输入（不写则只输出清单本身）' },
    { name: 'append', summary: 'import：接在原有清单后面（默认替换）' },
    { name: 'partial', summary: 'import：有错的行不要，其余照样导入（默认有一行不对就都不导入）' },
    { name: 'rejected', value: '退回.xlsx', summary: '把有问题的行另存成表格，错的格子标红，改好可以再导入' },
    { name: 'out', value: '文件', summary: 'template：模板写到哪里；import：结果写到哪里（默认标准输出）' },
    { name: 'force', summary: '覆盖已有的同名文件' },
  ],
  operands: { min: 1, max: 2, title: '操作' },
};

const duties: CommandHead = {
  name: 'duties',
  summary: '责任清单：导入、导出、检查岗位职责和频次，排出全年日程，生成单位或个人的清单',
  usage:
    'list|check|calendar|make|import|export|template|sample [文件.xlsx] --data 文件夹 [--year 年份] [--unit 单位 | --person 姓名] [--json]',
  options: [
    dataOrNew,
    { name: 'year', value: '年份', summary: '哪一年的清单（默认最近一年；import 必须写）' },
    { name: 'unit', value: '单位', summary: 'list、calendar、make：只要这个单位的' },
    { name: 'person', value: '姓名', summary: 'list、calendar、make：只要这个人的' },
    {
      name: 'kind',
      value: '文种',
      summary: 'make：responsibility-list（责任清单，默认）、duty-list（职责清单）、annual-task-list（年度任务清单）',
    },
    { name: 'name', value: '名称', summary: 'import：清单名称（默认“××××年安全生产责任清单”）' },
    { name: 'issuer', value: '机关', summary: 'import：印发机关' },
    { name: 'start', value: '日期', summary: 'import：清单从哪天起（默认 1 月 1 日）' },
    { name: 'end', value: '日期', summary: 'import：到哪天止（默认 12 月 31 日）' },
    { name: 'partial', summary: 'import：有错的行不要，其余照样导入（默认有一行不对就都不导入）' },
    { name: 'rejected', value: '退回.xlsx', summary: 'import：把有问题的行另存成表格，错的格子标红' },
    { name: 'out', value: '文件', summary: 'make：写到哪个文件（默认标准输出）；template、sample：表格写到哪里' },
    by,
    { name: 'force', summary: '覆盖已有的同名文件' },
  ],
  operands: { min: 1, max: 2, title: '操作' },
};

const phrases: CommandHead = {
  name: 'phrases',
  summary: '法规依据和惯用语：列出、查找，加上或删去本单位的',
  usage:
    'list|search|add|remove [词或编号] [--data 文件夹] [--name 全称 --article 条款 --gist 内容 --source 出处 …] [--json]',
  options: [
    dataOrNew,
    { name: 'name', value: '全称', summary: 'add 法规依据：法规全称，不写书名号' },
    { name: 'article', value: '条款', summary: 'add 法规依据：如 第五十二条' },
    { name: 'short', value: '简称', summary: 'add 法规依据：简称' },
    { name: 'gist', value: '内容', summary: 'add 法规依据：这一条说什么' },
    { name: 'since', value: '日期', summary: 'add 法规依据：施行日期' },
    { name: 'sure', summary: 'add 法规依据：已与原文核对（不写则列出时注明“请核对”）' },
    { name: 'use', value: '用处', summary: 'add 惯用语：如 制定依据、过渡语' },
    { name: 'text', value: '文字', summary: 'add 惯用语：文字，要填的地方写“……”' },
    { name: 'source', value: '出处', summary: 'add：从哪里来' },
  ],
  operands: { min: 1, max: Infinity, title: '操作' },
};

/** What takes in lists, and what drafters pick from. */
export const lists: readonly Command[] = [
  { head: problems, load: async () => (await import('../commands/problems')).runProblems },
  { head: phrases, load: async () => (await import('../commands/phrases')).runPhrases },
  { head: duties, load: async () => (await import('../commands/duties')).runDuties },
];
