import type { Part } from '../../anatomy';
import { LOOKS_LIKE } from '../../text/patterns';
import { near } from '../page-parts';
import type { Lines, PlacedLine, TextMeasures } from '../printed-document';
import { startsIndented, textIndent } from '../text-measures';
import { middle, partOf } from './part';

export interface FoundTitle {
  readonly title: Part<Lines> | undefined;
  readonly titleNotes: readonly Part<Lines>[];
  readonly addressees: Part<Lines> | undefined;
  readonly rest: Lines;
}

/** More lines of 主送机关 than any document has. */
const MOST_ADDRESSEES = 15;
const MOST_TITLE_LINES = 8;

/** 标题, 题注 and 主送机关 at the top of these lines. */
export function findTitle(lines: Lines, text: TextMeasures): FoundTitle {
  const titleLength = countWhile(lines, MOST_TITLE_LINES, (line) => isTitle(line, text) && isAsLarge(line, lines[0]));
  const afterTitle = lines.slice(titleLength);
  const noteLength = countWhile(afterTitle, MOST_TITLE_LINES, (line) => titleLength > 0 && isCentred(line, text));
  const afterNotes = afterTitle.slice(noteLength);
  const last = afterNotes.slice(0, MOST_ADDRESSEES).findIndex((line) => LOOKS_LIKE.addresseesEnd.test(line.text));
  const candidates = afterNotes.slice(0, last + 1);
  const addressees = candidates.every((line) => isAtEdge(line, text)) ? candidates : [];
  return {
    title: partOf(lines.slice(0, titleLength)),
    titleNotes: afterTitle.slice(0, noteLength).flatMap((line) => partOf([line]) ?? []),
    addressees: partOf(addressees),
    rest: afterNotes.slice(addressees.length),
  };
}

/** At the left edge, or off it by less than a character. */
const isAtEdge = (line: PlacedLine, text: TextMeasures): boolean => Math.abs(textIndent(line, text)) < 0.9 * text.size;

/** Larger than the text, or centred as no line of text is. */
const isTitle = (line: PlacedLine, text: TextMeasures): boolean =>
  line.size > text.size * 1.1 || (isCentred(line, text) && !LOOKS_LIKE.note.test(line.text));

/** 题注 of several lines is centred too, in smaller type than the title above it. */
const isAsLarge = (line: PlacedLine, first: PlacedLine | undefined): boolean => line.size > 0.9 * (first?.size ?? 0);

/** A line that neither begins where text does nor stands off the middle of the block. */
export const isCentred = (line: PlacedLine, text: TextMeasures): boolean =>
  near(middle(line), (line.block.left + line.block.right) / 2, 3) &&
  !isAtEdge(line, text) &&
  !startsIndented(line, text);

function countWhile(lines: Lines, most: number, test: (line: PlacedLine) => boolean): number {
  const end = lines.slice(0, most).findIndex((line) => !test(line));
  return end < 0 ? Math.min(lines.length, most) : end;
}
