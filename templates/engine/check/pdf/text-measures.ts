import type { PdfFile, PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { BLOCK, SIZE_3 } from '../measures';
import { flowOf, runningLines } from './page-flow';
import { blockLines, imprintRulesOf, isUpright, near } from './page-parts';
import type { PlacedLine, TextMeasures } from './printed-document';

/** How most of the text is set, counted line by line over the upright pages. */
export function textMeasures(file: PdfFile): TextMeasures {
  const pages = textPages(file);
  const size = commonest(
    pages.flat().flatMap((line) => line.chars.map((char) => char.size)),
    0.05,
  );
  const isText = (line: PdfLine): boolean => size !== undefined && near(line.size, size, 0.05);
  const lines = pages.map((page) => page.filter(isText));
  return {
    size: size ?? SIZE_3.mm,
    // One page may be set off from the others: the edge of most lines counts.
    left:
      commonest(
        lines.flatMap((page) => page.map(() => leftOf(page))),
        0.1,
      ) ?? BLOCK.left,
    pitch: commonest(lines.flatMap(pitches), 0.05),
  };
}

/** Lines outside tables and 版记, page by page; all lines of a file that has no others. */
function textPages(file: PdfFile): readonly (readonly PdfLine[])[] {
  const upright = file.pages.filter(isUpright);
  const imprintTop = imprintRulesOf(file)[0]?.y1 ?? Infinity;
  const last = file.pages.at(-1);
  const pages = upright.map((page) => runningLines(page).filter((line) => page !== last || line.baseline < imprintTop));
  if (pages.every((page) => page.length === 0)) return upright.map((page) => blockLines(page));
  return isFormOnly(upright, pages.flat()) ? [] : pages;
}

/** 小二: text is never so large. Millimetres. */
const LARGEST_TEXT = 6.2;

/** A form has a title, and no text but in its cells. */
const isFormOnly = (pages: readonly PdfPage[], lines: readonly PdfLine[]): boolean =>
  lines.every(({ size }) => size > LARGEST_TEXT) &&
  pages.some((page) => flowOf(page).some(({ type }) => type === 'row'));

/**
 * Left of all that lines often begin at: in a text of short paragraphs, more begin indented than flush. What begins
 * further left now and then is a fault, not the edge.
 */
function leftOf(lines: readonly PdfLine[]): number {
  const starts = groups(
    lines.map((line) => line.x),
    0.1,
  );
  const most = Math.max(0, ...starts.map(({ count }) => count));
  const often = starts.filter(({ count }) => count >= most * OFTEN).map(({ value }) => value);
  return often.length > 0 ? Math.min(...often) : BLOCK.left;
}

const OFTEN = 0.35;

const pitches = (lines: readonly PdfLine[]): readonly number[] =>
  lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));

/** The value that most others are like, values within a step taken as one; undefined for none. */
const commonest = (values: readonly number[], step: number): number | undefined =>
  groups(values, step).reduce<Group | undefined>(
    (best, group) => (group.count > (best?.count ?? 0) ? group : best),
    undefined,
  )?.value;

interface Group {
  /** Mean of its values. */
  readonly value: number;
  readonly count: number;
}

function groups(values: readonly number[], step: number): readonly Group[] {
  const found = new Map<number, { sum: number; count: number }>();
  for (const value of values) {
    const key = Math.round(value / step);
    const group = found.get(key) ?? { sum: 0, count: 0 };
    group.sum += value;
    group.count += 1;
    found.set(key, group);
  }
  return [...found.values()].map(({ sum, count }) => ({ value: sum / count, count }));
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
