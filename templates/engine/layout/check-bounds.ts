import { textArea } from '#standard/text-area';
import type { Diagnostic } from '../diagnose';
import type { Flow, FlowTable } from '../flow/flow';
import type { Page, PageLine } from '../pages/page';
import { ptToTwip, twipToMm } from '../units';

/** Thousandths of a millimetre are rounded away on every line. */
const TOLERANCE_MM = 0.1;

/** What does not fit the paper at all: rather no document than one that has lost words over its edge. */
export function checkBounds(flow: Flow, pages: readonly Page[]): Diagnostic[] {
  const tables = flow.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  const narrow = tables.find(isTooNarrow);
  const tall = pages.find((page) => page.lines.some((line) => isBelow(line, lowestMm(flow, page))));
  return [...(narrow ? [tooNarrow(narrow)] : []), ...(tall ? [tooTall(tall, lowestMm(flow, tall))] : [])];
}

/** A column must hold one character between its paddings. */
const isTooNarrow = ({ columns, padX, size }: FlowTable): boolean =>
  columns.some(({ width }) => width < 2 * padX + ptToTwip(size));

function lowestMm({ profile }: Flow, { width, height }: Page): number {
  const { top, height: down } = textArea(profile.page, width > height ? 'landscape' : 'portrait');
  return twipToMm(top) + twipToMm(down) + TOLERANCE_MM;
}

/** The page number alone stands outside the text area. */
const isBelow = ({ element, bottom }: PageLine, lowest: number): boolean => element !== '页码' && bottom > lowest;

const tooNarrow = ({ columns, path }: FlowTable): Diagnostic => ({
  code: 'table-too-wide',
  severity: 'error',
  message: `表格有 ${columns.length} 列，有的列窄得排不下一个字。请减少列数，或把表格放进横排的附件。`,
  ...(path === undefined ? {} : { path }),
});

function tooTall({ number, lines }: Page, lowest: number): Diagnostic {
  const line = lines.find((candidate) => isBelow(candidate, lowest));
  return {
    code: 'outside-page',
    severity: 'error',
    message: `第${number}页有内容超出版心，印不出来：表格的一行比一页还高。请把这一行拆成几行。`,
    ...(line?.path === undefined ? {} : { path: line.path }),
  };
}
