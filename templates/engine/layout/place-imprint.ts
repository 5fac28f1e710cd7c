import { textArea } from '#standard/text-area';
import type { FlowImprint, ImprintRow, LayoutHints } from '../flow/flow';
import type { FontBook } from '../fonts/font-book';
import type { PageRule } from '../pages/page';
import { breakLines, type LineRange } from '../text/break-lines';
import { textWidth, toCharacters, type Characters } from '../text/characters';
import { setLine } from '../text/set-line';
import { mmToTwip, pt, ptToMm, ptToTwip, roundMm, twip, twipToMm, twipToPt, type Pt, type Twip } from '../units';
import { pageLine } from './page-line';
import { currentPage, openPage, type OpenPage, type Pager } from './pager';

interface BrokenImprintRow {
  readonly row: ImprintRow;
  readonly characters: Characters;
  readonly lines: readonly LineRange[];
  readonly labelWidth: Twip;
}

/**
 * Places 版记 with its last rule on the lower edge of the text block, on an even page (GB/T 9704—2012 7.4,
 * GB/T 33476.2—2016 7.3.1): at the foot of the last page if that is even and has room, else alone on the next even
 * page; where a blank page comes before it, neither of the two is numbered (7.5). A profile may say any last page.
 */
export function placeImprint(imprint: FlowImprint | undefined, pager: Pager, fonts: FontBook): LayoutHints['imprint'] {
  if (!imprint) return 'none';
  const rows = imprint.rows.map((row) => breakRow(row, imprint, { pager, fonts }));
  const height = rows.reduce((sum, row) => sum + row.lines.length * imprint.line, 0);
  const { page, aloneNumbered } = pager.profile.imprint;
  const placement = choosePlacement(pager, { height, anyPage: imprint.plain === true || page === 'last' });
  if (placement === 'after-blank') openPage(pager, 'portrait', false).numbered = false;
  if (placement !== 'last-page')
    openPage(pager, 'portrait', false).numbered = placement === 'next-page' && aloneNumbered;
  drawRows(imprint, rows, { page: currentPage(pager), pager, fonts, height });
  return placement;
}

function choosePlacement(
  pager: Pager,
  { height, anyPage }: { height: number; anyPage: boolean },
): LayoutHints['imprint'] {
  const page = currentPage(pager);
  const even = pager.pages.length % 2 === 0;
  if (!even && !anyPage) return 'next-page';
  const fits =
    page.orientation === 'portrait' && lowerEdge(pager) - height >= page.area.top + Math.max(page.used, page.reach);
  if (fits) return 'last-page';
  return even && !anyPage ? 'after-blank' : 'next-page';
}

/** Lower edge of the text block, in twips from the top of the page. */
const lowerEdge = (pager: Pager) => mmToTwip(pager.profile.page.block.bottom);

function breakRow(
  row: ImprintRow,
  imprint: FlowImprint,
  { pager, fonts }: { pager: Pager; fonts: FontBook },
): BrokenImprintRow {
  const style = { size: imprint.size, tracking: pt(0) };
  const width = (text: string) => ptToTwip(textWidth(text, imprint.font, style, fonts));
  const characters = toCharacters([{ text: row.label + row.text, font: imprint.font }], style, fonts);
  const area = textArea(pager.profile.page, 'portrait');
  const labelWidth = width(row.label);
  const measure = area.width - 2 * imprint.indent - (row.right === undefined ? 0 : width(row.right) + imprint.indent);
  const points = (value: number): Pt => twipToPt(twip(value));
  const lines = breakLines(characters, { first: points(measure), rest: points(measure - labelWidth), noHanging: true });
  return { row, characters, lines, labelWidth };
}

interface ImprintPlace {
  readonly page: OpenPage;
  readonly pager: Pager;
  readonly fonts: FontBook;
  readonly height: number;
}

function drawRows(imprint: FlowImprint, rows: readonly BrokenImprintRow[], place: ImprintPlace): void {
  const { page, pager, height } = place;
  const bottom = lowerEdge(pager);
  let top = bottom - height;
  for (const broken of rows) {
    const { ruleAbove } = broken.row;
    if (ruleAbove !== 'none')
      page.rules.push(imprintRule(page, top, ruleAbove === 'thick' ? imprint.thickRule : imprint.thinRule));
    drawRow(imprint, broken, { ...place, top });
    top += broken.lines.length * imprint.line;
  }
  if (!imprint.plain) page.rules.push(imprintRule(page, bottom, imprint.thickRule));
}

function imprintRule({ area }: OpenPage, y: number, width: Pt): PageRule {
  return {
    element: '版记分隔线',
    x1: roundMm(twipToMm(area.left)),
    y1: roundMm(twipToMm(twip(y))),
    x2: roundMm(twipToMm(twip(area.left + area.width))),
    y2: roundMm(twipToMm(twip(y))),
    width: roundMm(ptToMm(width)),
    color: '#000000',
  };
}

function drawRow(imprint: FlowImprint, broken: BrokenImprintRow, place: ImprintPlace & { top: number }): void {
  const { row, characters, lines, labelWidth } = broken;
  const { page, fonts, top } = place;
  const inner = page.area.width - 2 * imprint.indent;
  const common = {
    element: row.element,
    line: imprint.line,
    size: imprint.size,
    color: '#000000',
    font: imprint.font,
    path: row.path,
  };
  // A name that leaves room for the date is not drawn out over that room.
  const align = row.right === undefined ? 'justify' : 'left';
  lines.forEach((range, index) => {
    if (range.end === range.start) return;
    const hang = index === 0 ? 0 : labelWidth;
    const measure = twipToPt(twip(inner - hang));
    const set = setLine(characters, range, { left: pt(0), measure, align, tracking: pt(0) });
    const left = twip(page.area.left + imprint.indent + hang);
    page.lines.push(pageLine(set, { ...common, left, top: twip(top + index * imprint.line) }, fonts));
  });
  if (row.right !== undefined) {
    const right = toCharacters(
      [{ text: row.right, font: imprint.font }],
      { size: imprint.size, tracking: pt(0) },
      fonts,
    );
    const range = { start: 0, end: right.count, hanging: false, closes: true };
    const set = setLine(right, range, { left: pt(0), measure: twipToPt(twip(inner)), align: 'right', tracking: pt(0) });
    const left = twip(page.area.left + imprint.indent);
    page.lines.push(pageLine(set, { ...common, left, top: twip(top + (lines.length - 1) * imprint.line) }, fonts));
  }
}
