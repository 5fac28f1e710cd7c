import type { PdfFile, PdfLine } from '../../readers/pdf/pdf-file';
import { BLOCK, SIZE_3 } from '../measures';
import { blockLines, isUpright, near } from './page-parts';
import type { PlacedLine, TextMeasures } from './printed-document';

/** How most of the text is set, counted line by line over the upright pages. */
export function textMeasures(file: PdfFile): TextMeasures {
  const pages = file.pages.filter(isUpright).map((page) => blockLines(page));
  const size = commonest(
    pages.flat().flatMap((line) => line.chars.map((char) => char.size)),
    0.05,
  );
  const isText = (line: PdfLine): boolean => size !== undefined && near(line.size, size, 0.05);
  const lines = pages.map((page) => page.filter(isText));
  return {
    size: size ?? SIZE_3.mm,
    left:
      commonest(
        lines.flat().map((line) => line.x),
        0.1,
      ) ?? BLOCK.left,
    pitch: commonest(lines.flatMap(pitches), 0.05),
  };
}

const pitches = (lines: readonly PdfLine[]): readonly number[] =>
  lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));

/** The value that most others are like, values within a step taken as one; undefined for none. */
export function commonest(values: readonly number[], step: number): number | undefined {
  const groups = new Map<number, number[]>();
  for (const value of values) {
    const key = Math.round(value / step);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const largest = [...groups.values()].reduce<readonly number[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  return largest.length === 0 ? undefined : largest.reduce((sum, value) => sum + value, 0) / largest.length;
}

export const isText = (line: PdfLine, { size }: TextMeasures): boolean => near(line.size, size, 0.05);

/** Whether a line begins where running text does: at its left edge or two characters in. */
export const startsAsText = (line: PdfLine | PlacedLine, text: TextMeasures): boolean =>
  startsFlush(line, text) || startsIndented(line, text);

export const startsFlush = (line: PdfLine | PlacedLine, text: TextMeasures): boolean =>
  near(textIndent(line, text), 0, 0.5);

export const startsIndented = (line: PdfLine | PlacedLine, text: TextMeasures): boolean =>
  near(textIndent(line, text), 2 * text.size, 1.5);

/** How far in from the left edge of the text a line begins; on a page on its side that edge is elsewhere. */
export const textIndent = (line: PdfLine | PlacedLine, { left }: TextMeasures): number =>
  line.x - left - ('block' in line ? line.block.left - BLOCK.left : 0);
