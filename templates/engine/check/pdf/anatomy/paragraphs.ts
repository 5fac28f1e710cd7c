import type { Part } from '../../anatomy';
import type { Lines, PlacedLine, TextMeasures } from '../printed-document';
import { textIndent } from '../text-measures';
import { partOf } from './part';
import { isCentred } from './title';

/** A line that ends so far from the right edge ends its paragraph, millimetres: more than any mark carried over leaves. */
const SHORT = 20;

/**
 * Lines of running text as paragraphs: one begins with every indented line, and with every line that follows a short
 * one.
 */
export function findParagraphs(lines: Lines, text: TextMeasures): readonly Part<Lines>[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isWrapped(line, text) && goesOn(before, text)) last.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => partOf(group) ?? []);
}

/** At the left edge, or off it by less than a character, which is no indent but a fault. */
const isWrapped = (line: PlacedLine, text: TextMeasures): boolean => Math.abs(textIndent(line, text)) < 0.9 * text.size;

const goesOn = (line: PlacedLine, text: TextMeasures): boolean =>
  !isCentred(line, text) && line.right > line.block.right - SHORT;
