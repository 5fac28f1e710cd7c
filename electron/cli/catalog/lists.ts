import type { Command, CommandHead } from '../command';

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

/** What takes in lists. */
export const lists: readonly Command[] = [
  { head: problems, load: async () => (await import('../commands/problems')).runProblems },
];
