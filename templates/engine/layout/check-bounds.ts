import { textArea } from '#standard/text-area';
import type { Diagnostic } from '../diagnose';
import type { Flow } from '../flow/flow';
import type { ElementName, Page, PageLine } from '../pages/page';
import { twip, twipToMm } from '../units';
import { checkTables } from './check-tables';

/** Thousandths of a millimetre are rounded away on every line. */
const TOLERANCE_MM = 0.1;

/** What does not fit the paper at all: rather no document than one that has lost words over its edge. */
export function checkBounds(flow: Flow, pages: readonly Page[]): Diagnostic[] {
  const outside = pages.flatMap((page) => {
    const { top, bottom } = edges(flow, page);
    return page.lines
      .filter((line) => !standsOutside(line, flow) && (line.top < top || line.bottom > bottom))
      .slice(0, 1);
  });
  return [...checkTables(flow), ...outside.slice(0, 1).map(outsidePage)];
}

/** The page number, and the mark of a letter, have their places above and below the text. */
const standsOutside = ({ element }: PageLine, { letterhead }: Flow): boolean =>
  element === '页码' || (letterhead !== undefined && element === '发文机关标志');

/** Text area of a page from top to bottom, in millimetres; the page number alone stands outside it. */
function edges(
  { profile, letterhead }: Flow,
  { number, width, height }: Page,
): { readonly top: number; readonly bottom: number } {
  const area = textArea(profile.page, width > height ? 'landscape' : 'portrait');
  const bottom = letterhead && number === 1 ? letterhead.textBottom : twip(area.top + area.height);
  return { top: twipToMm(area.top) - TOLERANCE_MM, bottom: twipToMm(bottom) + TOLERANCE_MM };
}

const outsidePage = ({ element, path }: PageLine): Diagnostic => ({
  code: 'outside-page',
  severity: 'error',
  message: `${element}超出版心，印不出来：${REMEDY[element] ?? '内容比一页还高，请精简。'}`,
  ...(path === undefined ? {} : { path }),
});

const REMEDY: Partial<Record<ElementName, string>> = {
  表格: '表头比一页还高，请精简列名。',
  主送机关: '版记比一页还高，请用统称精简主送机关。',
  抄送机关: '版记比一页还高，请精简抄送机关。',
  印发机关: '版记比一页还高，请精简。',
};
