import type { PdfLine, PdfPage } from '#engine/readers/pdf/pdf-file';
import { fact, length, type Finding } from './finding';
import { BLOCK, folioOf, imprintRulesOf, isLetter, isUpright, SIZE_4 } from './page-parts';
import type { Area, Printed } from './printed';

const CLAUSE = 'GB/T 9704—2012 7.5';
const TOLERANCE = 1;

/**
 * 页码 on every page but a blank one and the 版记 page behind it: its dashes 7 mm below the text block, one character in
 * from the right edge on odd pages, from the left edge on even ones. A landscape page has it where its sheet has it.
 */
export const measureFolios = (printed: Printed): readonly Finding[] =>
  printed.file.pages.flatMap((page) => {
    const folio = folioOf(page);
    return folio ? [...number(page, folio), ...place(printed, page, folio)] : [absence(printed, page)];
  });

function number(page: PdfPage, folio: PdfLine): readonly Finding[] {
  const wanted = `— ${String(page.number)} —`;
  return [
    fact({ what: '页码', clause: CLAUSE }, page.number, { value: folio.text, wanted, holds: folio.text === wanted }),
    length({ what: '页码字号', clause: CLAUSE }, page.number, folio.size, { mm: SIZE_4, tolerance: 0.05 }),
  ];
}

function place({ ink }: Printed, page: PdfPage, folio: PdfLine): readonly Finding[] {
  const odd = page.number % 2 === 1;
  const { dash, near, far } = onSheet(page, folio);
  const inked = ink(page.number, dash);
  const middle = inked ? middleOnSheet(page, inked) : NaN;
  const edge = { mm: odd ? BLOCK.right - SIZE_4 : BLOCK.left + SIZE_4, tolerance: TOLERANCE };
  return [
    length({ what: '页码一字线', clause: CLAUSE }, page.number, middle, { mm: BLOCK.bottom + 7, tolerance: TOLERANCE }),
    length({ what: odd ? '单页码右缘' : '双页码左缘', clause: CLAUSE }, page.number, odd ? far : near, edge),
  ];
}

interface OnSheet {
  /** Where the first dash is inked, on the page as it lies. */
  readonly dash: Area;
  /** Both ends of the number, from the left edge of the sheet held upright. */
  readonly near: number;
  readonly far: number;
}

function onSheet(page: PdfPage, folio: PdfLine): OnSheet {
  const { x, right, baseline, size, top, bottom } = folio;
  const [dash, last] = [folio.chars[0], folio.chars.at(-1)];
  const width = dash?.advance ?? size;
  if (isUpright(page)) return { dash: { left: x, right: x + width, top, bottom }, near: x, far: right };
  const ascent = size * folio.font.ascent;
  const end = last ? last.baseline + last.advance : baseline;
  // Turned clockwise: the text reads downwards and its ascent points to the right.
  const area = { left: x + ascent - size, right: x + ascent, top: baseline, bottom: baseline + width };
  return { dash: area, near: baseline, far: end };
}

/** Height of the dash on the sheet held upright: a landscape page is that sheet turned to the right. */
const middleOnSheet = (page: PdfPage, { left, right, top, bottom }: Area): number =>
  isUpright(page) ? (top + bottom) / 2 : page.width - (left + right) / 2;

/** A page may go without its number only where 版记 follows a blank page, and as the first of a letter (10.1). */
function absence({ file }: Printed, page: PdfPage): Finding {
  const blank = file.pages.length - 1;
  const before = file.pages[blank - 1];
  const behindBlank = imprintRulesOf(file).length > 0 && before?.lines.length === 0 && page.number >= blank;
  const allowed = behindBlank || (isLetter(file) && page.number === 1);
  return fact({ what: '页码', clause: CLAUSE }, page.number, { value: '无', wanted: '有页码', holds: allowed });
}
