import type { PdfChar, PdfLine } from '../../readers/pdf/pdf-file';
import { CELL } from '../measures';

/** A stretch of type on a line. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** Names stand a character apart at least; 1 of 100 is for the rounding of places. */
const APART = CELL * 0.99;

/** What stands side by side on a line, parted by clear space. */
export function namesOf({ chars }: PdfLine): readonly Stretch[] {
  const stretches: PdfChar[][] = [];
  for (const char of chars.filter(({ text }) => text.trim() !== '')) {
    const current = stretches.at(-1);
    const before = current?.at(-1);
    if (current && before && char.x - before.x - before.advance < APART) current.push(char);
    else stretches.push([char]);
  }
  return stretches.map((stretch) => {
    const last = stretch.at(-1);
    return {
      text: stretch.map(({ text }) => text).join(''),
      x: stretch[0]?.x ?? 0,
      right: last ? last.x + last.advance : 0,
    };
  });
}
