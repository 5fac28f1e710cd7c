import type { WordRun } from '../../readers/docx/docx-file';
import { isHan } from '../look';
import { MM_PER_PT } from '../measures';
import type { PlacedParagraph } from './word-document';

/** Width of a paragraph's text up to its manual line breaks, the widest; what Word wraps counts as one line. */
export function widthOf(paragraph: PlacedParagraph): number {
  const points = linesOf(paragraph.runs).map((chars) => lineWidth(chars, paragraph));
  return Math.max(...points) * MM_PER_PT;
}

interface Char extends WordRun {
  readonly char: string;
}

function linesOf(runs: readonly WordRun[]): readonly (readonly Char[])[] {
  const lines: Char[][] = [[]];
  for (const run of runs)
    for (const char of run.text) {
      if (char === '\n') lines.push([]);
      else lines.at(-1)?.push({ ...run, char });
    }
  return lines;
}

/**
 * Full-width characters are as wide as their size, others half as wide; a quarter more where Word sets Chinese
 * characters apart from digits and Latin letters.
 */
function lineWidth(chars: readonly Char[], { autoSpaceDigits, autoSpaceLatin }: PlacedParagraph): number {
  const apart = (a: string, b: string): boolean =>
    (isHan(a) && isApart(b, autoSpaceDigits, autoSpaceLatin)) ||
    (isHan(b) && isApart(a, autoSpaceDigits, autoSpaceLatin));
  return chars.reduce((sum, { char, size, tracking, scale }, index) => {
    const next = chars[index + 1];
    const space = next && apart(char, next.char) ? size / 4 : 0;
    return sum + (/[!-~ ]/u.test(char) ? size / 2 : size) * scale + tracking + space;
  }, 0);
}

const isApart = (char: string, digits: boolean, latin: boolean): boolean =>
  (digits && /\d/u.test(char)) || (latin && /[A-Za-z]/u.test(char));
