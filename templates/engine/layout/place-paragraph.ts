import type { FontBook } from '../fonts/font-book';
import type { FlowParagraph, FlowTail } from '../flow/flow';
import type { PageLine } from '../pages/page';
import { breakLines, type LineRange } from '../text/break-lines';
import { toCharacters, type Characters } from '../text/characters';
import { setLine } from '../text/set-line';
import { pt, roundMm, twip, twipToMm, twipToPt, ptToTwip, type Twip } from '../units';
import { pageLine } from './page-line';
import { placeRule } from './place-rule';
import { currentPage, openPage, pageWithRoom, room, type OpenPage, type Pager } from './pager';

/** A paragraph broken into lines, before it has a place. */
export interface BrokenParagraph {
  readonly paragraph: FlowParagraph;
  readonly characters: Characters;
  readonly lines: readonly LineRange[];
}

/** Breaks a paragraph for a text area of the given width. */
export function breakParagraph(paragraph: FlowParagraph, width: Twip, fonts: FontBook): BrokenParagraph {
  const characters = toCharacters(paragraph.spans, paragraph, fonts);
  const measure = width - paragraph.indentLeft - paragraph.indentRight;
  const rest = twipToPt(twip(measure));
  const first = twipToPt(twip(measure - paragraph.firstLine));
  return { paragraph, characters, lines: breakLines(characters, { first, rest }) };
}

export function heightOf({ paragraph, lines }: BrokenParagraph): number {
  return lines.length * paragraph.line + ruleHeight(paragraph);
}

function ruleHeight({ ruleBelow }: FlowParagraph): number {
  return ruleBelow ? ruleBelow.space + ruleBelow.width * 20 : 0;
}

/** Places a paragraph line by line, going on to new pages as they fill. */
export function placeParagraph(broken: BrokenParagraph, { pager, fonts, onLine }: ParagraphPlace): void {
  const { paragraph, lines } = broken;
  addSpaceBefore(paragraph, pager);
  lines.forEach((range, index) => {
    const page = pageWithRoom(pager, paragraph.line);
    onLine?.(range.start, page);
    if (index === 0) placeFloats(paragraph, page);
    if (range.end > range.start) page.lines.push(placedLine(broken, { range, index, page }, fonts));
    if (index === lines.length - 1) {
      for (const tail of [...(paragraph.tail ? [paragraph.tail] : []), ...(paragraph.columns ?? [])])
        page.lines.push(placedTail(paragraph, tail, { page, fonts }));
    }
    page.used += paragraph.line;
  });
  placeRule(paragraph, currentPage(pager));
  const page = currentPage(pager);
  page.reach = Math.max(page.reach, page.used + (paragraph.below ?? 0));
}

/** Space above is dropped where an automatic break began the page, and never pushes a paragraph off an empty one. */
function addSpaceBefore({ before, line, keepSpace }: FlowParagraph, pager: Pager): void {
  const page = currentPage(pager);
  if (page.used === 0 && page.flowsOn && !keepSpace) return;
  if (page.used > 0 && room(page) < before + line) openPage(pager, page.orientation, true);
  else page.used += before;
}

/** Seals and stamps: they stand on the page of the paragraph's first line and take no room. */
function placeFloats({ floats = [] }: FlowParagraph, page: OpenPage): void {
  for (const { element, file, left, top, width, height, over, path } of floats) {
    page.images.push({
      element,
      x: roundMm(twipToMm(twip(page.area.left + left))),
      y: roundMm(twipToMm(twip(page.area.top + page.used + top))),
      width: roundMm(twipToMm(width)),
      height: roundMm(twipToMm(height)),
      file,
      ...(over ? { over } : {}),
      ...(path === undefined ? {} : { path }),
    });
  }
}

export interface ParagraphPlace {
  readonly pager: Pager;
  readonly fonts: FontBook;
  /** Hears of every line, by its first character, just before it is placed. */
  readonly onLine?: (offset: number, page: OpenPage) => void;
}

interface LineSpot {
  readonly range: LineRange;
  readonly index: number;
  readonly page: OpenPage;
}

export function placedLine(
  { paragraph, characters }: BrokenParagraph,
  { range, index, page }: LineSpot,
  fonts: FontBook,
) {
  const { area } = page;
  const indent = paragraph.indentLeft + (index === 0 ? paragraph.firstLine : 0);
  const set = setLine(characters, range, {
    left: pt(0),
    measure: twipToPt(twip(area.width - indent - paragraph.indentRight)),
    align: paragraph.align,
    tracking: paragraph.tracking,
  });
  return pageLine(
    set,
    {
      element: paragraph.element,
      left: twip(area.left + indent),
      top: twip(area.top + page.used),
      line: paragraph.line,
      size: paragraph.size,
      color: paragraph.color,
      font: paragraph.spans[0]?.font ?? '仿宋',
      path: paragraph.path,
    },
    fonts,
  );
}

/** How much of what stands at a place lies left of it; what is flush right has been reckoned from its left edge. */
const LEFT_OF_PLACE = { right: 0, center: 0.5, end: 1 } as const;

function placedTail(
  paragraph: FlowParagraph,
  tail: FlowTail,
  { page, fonts }: { page: OpenPage; fonts: FontBook },
): PageLine {
  const { area } = page;
  const characters = toCharacters(tail.spans, paragraph, fonts);
  const range = { start: 0, end: characters.count, hanging: false, closes: true };
  const set = setLine(characters, range, { left: pt(0), measure: pt(0), align: 'left', tracking: paragraph.tracking });
  const left = tail.at - ptToTwip(set.width) * LEFT_OF_PLACE[tail.align ?? 'right'];
  return pageLine(
    set,
    {
      element: tail.element,
      left: twip(area.left + left),
      top: twip(area.top + page.used),
      line: paragraph.line,
      size: paragraph.size,
      color: paragraph.color,
      font: tail.spans[0]?.font ?? '仿宋',
      path: tail.path,
    },
    fonts,
  );
}
