import type { PdfLine, PdfPage } from '../pdf/pdf-file';
import { fact, length, type Finding } from './finding';
import { BLOCK, folioOf, imprintRulesOf, isUpright, SIZE_4 } from './page-parts';
import type { Printed } from './printed';

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
  const dash = folio.chars[0];
  if (!dash || !isUpright(page)) return [];
  const inked = ink(page.number, {
    left: dash.x,
    right: dash.x + dash.advance,
    top: folio.top,
    bottom: folio.bottom,
  });
  const middle = inked ? (inked.top + inked.bottom) / 2 : NaN;
  const odd = page.number % 2 === 1;
  const edge = odd ? folio.right : folio.x;
  const mm = odd ? BLOCK.right - SIZE_4 : BLOCK.left + SIZE_4;
  return [
    length({ what: '页码一字线', clause: CLAUSE }, page.number, middle, { mm: BLOCK.bottom + 7, tolerance: TOLERANCE }),
    length({ what: odd ? '单页码右缘' : '双页码左缘', clause: CLAUSE }, page.number, edge, {
      mm,
      tolerance: TOLERANCE,
    }),
  ];
}

/** A page may go without its number only where 版记 follows a blank page. */
function absence({ file }: Printed, page: PdfPage): Finding {
  const blank = file.pages.length - 1;
  const before = file.pages[blank - 1];
  const allowed = imprintRulesOf(file).length > 0 && before?.lines.length === 0 && page.number >= blank;
  return fact({ what: '页码', clause: CLAUSE }, page.number, { value: '无', wanted: '有页码', holds: allowed });
}
