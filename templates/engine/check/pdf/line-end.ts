import type { PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { BLOCK } from '../measures';

/** Marks that may hang past the edge of the text block (GB/T 15834—2011 5.1.10). */
const HANGING = /[、。，．：；？！,.:;?!]$/u;
/** Beyond the right edge by this much a mark hangs, millimetres. */
const OVER = 1;

export const isHanging = (line: PdfLine): boolean => HANGING.test(line.text) && line.right > BLOCK.right + OVER;

/** Right edge of a line, a hanging mark apart. */
export function rightEdge(line: PdfLine): number {
  const inner = isHanging(line) ? line.chars.at(-2) : line.chars.at(-1);
  return inner ? inner.x + inner.advance : line.right;
}

/** Full-width characters of a line, a hanging mark apart. */
export function fullWidthChars(line: PdfLine): number {
  const chars = isHanging(line) ? line.chars.slice(0, -1) : line.chars;
  return chars.filter((char) => char.advance > 0.9 * char.size).length;
}

export const pageName = (page: PdfPage): string => `第${String(page.number)}页`;
