import type { PdfFile, PdfLine, PdfPage } from '#engine/readers/pdf/pdf-file';
import { length, type Finding } from './finding';
import { BLOCK, blockLines, isLetter, isUpright, markOf } from './page-parts';
import type { Printed } from './printed';
import { rightEdge } from './text-block';

const TOLERANCE = 1;

/** The text block of a landscape page: the upright one turned with its sheet, its upper edge at the spine. */
const LANDSCAPE_BLOCK = { left: 35, top: 28, right: 260, bottom: 184 } as const;

/** Nothing but the page number and a hanging mark is set outside the text block of any page. */
export const measureBounds = ({ file }: Printed): readonly Finding[] =>
  file.pages.flatMap((page) =>
    withoutMark(file, page).flatMap((line) => edges(page, line).filter((edge) => !edge.holds)),
  );

/** The mark of a letter stands above the text block. */
function withoutMark(file: PdfFile, page: PdfPage): readonly PdfLine[] {
  const mark = isLetter(file) ? (markOf(file)?.lines ?? []) : [];
  return blockLines(page).filter((line) => !mark.includes(line));
}

function edges(page: PdfPage, line: PdfLine): readonly Finding[] {
  const upright = isUpright(page);
  const block = upright ? BLOCK : LANDSCAPE_BLOCK;
  const clause = upright ? 'GB/T 9704—2012 5.2.1' : 'GB/T 9704—2012 8';
  const within = (what: string, beyond: number, mm: number, value: number): Finding => ({
    ...length({ what, clause }, page.number, value, { mm, tolerance: TOLERANCE }),
    holds: beyond <= TOLERANCE,
  });
  return [
    within('文字超出版心左边', block.left - line.x, block.left, line.x),
    within('文字超出版心右边', rightEdge(line) - block.right, block.right, rightEdge(line)),
    within('文字超出版心上边', block.top - line.top, block.top, line.top),
    within('文字超出版心下边', line.bottom - block.bottom, block.bottom, line.bottom),
  ];
}
