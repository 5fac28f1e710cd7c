import { lineOf } from '../../../readers/pdf/group-lines';
import type { PdfLine, PdfPage } from '../../../readers/pdf/pdf-file';
import type { Part } from '../../anatomy';
import { BLOCK, LANDSCAPE_BLOCK } from '../../measures';
import { isUpright } from '../page-parts';
import type { Lines, PlacedLine } from '../printed-document';

export const place = (page: PdfPage, lines: readonly PdfLine[]): Lines =>
  lines.map((line) => ({ ...line, page: page.number, block: isUpright(page) ? BLOCK : LANDSCAPE_BLOCK }));

/** Lines as one element; undefined for none. Lines that follow one another read on without a space. */
export function partOf(lines: Lines): Part<Lines> | undefined {
  const first = lines[0];
  if (!first) return undefined;
  return { text: lines.map((line) => line.text).join(''), where: `第${String(first.page)}页`, of: lines };
}

export const middle = (line: PdfLine): number => (line.x + line.right) / 2;

/** The part of a line before a place in its text, and the part from there on; either may be missing. */
export function cutLine(line: PlacedLine, at: number): readonly [PlacedLine | undefined, PlacedLine | undefined] {
  let index = 0;
  let length = 0;
  while (length < at) length += line.chars[index++]?.text.length ?? Infinity;
  const half = (from: number, to?: number): PlacedLine | undefined => {
    const cut = lineOf(line.chars.slice(from, to));
    return cut && { ...cut, page: line.page, block: line.block };
  };
  return [half(0, index), half(index)];
}
