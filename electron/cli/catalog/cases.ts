import type { Command, CommandHead } from '../command';
import { by, dataOrNew } from './options';

const supervisionCase: CommandHead = {
  name: 'case',
  summary: '督查事项：登记问题，办理认领、验收、销号，由同一份事实拟制和印发整套文书',
  usage: '操作 [编号] [文书|路径|文件] [值] --data 文件夹 [--json]；操作见 docs/command-line.md',
  options: [
    dataOrNew,
    { name: 'problem', value: 'N', summary: 'step：问题编号，几个用逗号隔开' },
    { name: 'step', value: '环节', summary: 'step：认领、报验、验收、退回重改、复核、销号、延期、移交问责、重新整改' },
    { name: 'unit', value: '单位', summary: 'step：由哪个单位办理' },
    { name: 'on', value: '日期', summary: 'step、issue：办理日期、成文日期（默认今天）；due：截至哪一天' },
    { name: 'opinion', value: '文字', summary: 'step：意见或原因' },
    { name: 'reason', value: '理由', summary: 'issue：不合规定仍要印发的理由，记入督查事项' },
    { name: 'until', value: '日期', summary: 'step 延期：新的时限' },
    { name: 'approved-by', value: '机关', summary: 'step 延期：由谁批准' },
    { name: 'base', value: 'N', summary: 'set：从第几版改起（别人改过就不再改）' },
    { name: 'partial', summary: 'import：有错的行不要，其余照样导入（默认有一行不对就都不导入）' },
    { name: 'rejected', value: '退回.xlsx', summary: 'import：把有问题的行另存成表格，错的格子标红' },
    { name: 'force', summary: 'import、export：覆盖已有的同名文件' },
    { name: 'remove', summary: 'set：去掉这一项' },
    { name: 'reopen', summary: 'close：重新办理已经办结的' },
    { name: 'within', value: '天数', summary: 'due：只列几天内到期的（默认全部）' },
    { name: 'out', value: '文件夹', summary: 'export、demo：全部文书写到哪个文件夹' },
    by,
  ],
  operands: { min: 1, max: 4, title: '操作' },
};

/** 督查事项 and what belongs to them. */
export const cases: readonly Command[] = [
  { head: supervisionCase, load: async () => (await import('../commands/case')).runCase },
];
