import type { Figure } from '../support/proves';
import type { Column, Row } from './rows';

/** docs/conformance.md: the rows as a table in Chinese, with a note for developers how it is made. */
export function conformancePage(rows: readonly Row[]): string {
  const open = rows.filter(({ state }) => state === 'open').length;
  return [...HEAD, counted(rows.length, open), '', ...table(rows), ''].join('\n');
}

const HEAD = [
  '# 标准符合性：逐条对照',
  '',
  '<!-- Made by `npm run conformance` from the results of the tests that measure finished files; not edited by hand.',
  '`proves()` in test/support/proves.ts is how a test says which clause it proves. -->',
  '',
  '本表由命令根据测试结果生成。每一条都在样张集（test/gallery）的成品 PDF 和 DOCX 上量过，“实测”是全部样张中偏差最大的一处；',
  '“破坏”指另有测试故意排错，证明检查能发现。DOCX 不能自己说明的条目，量的是 LibreOffice 排印出来的页面。没有测试证明的条目标为“未证明”。',
  '',
];

const counted = (all: number, open: number): string =>
  `共 ${String(all)} 条：已证明 ${String(all - open)} 条，未证明 ${String(open)} 条。`;

const COLUMNS = ['条款', '要求', 'PDF：测试', 'PDF：实测', 'DOCX：测试', 'DOCX：实测', '允许偏差', '状态'];

const table = (rows: readonly Row[]): readonly string[] => [
  line(COLUMNS),
  line(COLUMNS.map(() => '---')),
  ...rows.map(({ id, clause, title, pdf, docx, state }) =>
    line([
      `${clause}<br>\`${id}\``,
      title,
      tests(pdf),
      measured(pdf),
      tests(docx),
      measured(docx),
      pdf.figure?.tolerance || docx.figure?.tolerance || '—',
      state === 'proven' ? '已证明' : '**未证明**',
    ]),
  ),
];

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const tests = ({ tests: files }: Column): string =>
  files.length > 0 ? files.map((file) => file.replace(/^test\//u, '').replace(/\.test\.ts$/u, '')).join('<br>') : '—';

const measured = ({ figure, lacking }: Column): string =>
  [...(figure ? [shown(figure)] : []), ...(lacking === undefined ? [] : [`（${lacking}）`])].join('<br>') || '—';

const shown = ({ measured: value, places }: Figure): string =>
  value === '' ? `符合（${String(places)} 处）` : `${value}（${String(places)} 处）`;
