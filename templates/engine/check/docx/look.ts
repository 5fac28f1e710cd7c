import type { WordRun } from '../../readers/docx/docx-file';
import { distinct, isHan, type Look } from '../look';
import { MM_PER_PT } from '../measures';
import { gapBetween, indentMm, topOf } from './geometry';
import { widthOf } from './text-width';
import type { Paragraphs, PlacedParagraph, WordDocument } from './word-document';

const runsOf = (paragraphs: Paragraphs): readonly WordRun[] =>
  paragraphs.flatMap((paragraph) => paragraph.runs).filter((run) => run.text.trim() !== '');

/** An element of a Word file: what its paragraphs are told to look like. */
export const wordLook = ({ paragraphs }: WordDocument): Look<Paragraphs> => ({
  faces: (of) =>
    distinct(
      runsOf(of)
        .filter((run) => isHan(run.text))
        .map(({ face, bold }) => ({ name: face, bold })),
      (face) => `${face.name} ${String(face.bold)}`,
    ),
  sizes: (of) =>
    distinct(
      runsOf(of).map((run) => run.size as number),
      (size) => size,
    ),
  colors: (of) =>
    distinct(
      runsOf(of).map((run) => run.color),
      (color) => color,
    ),
  gap: (above, below) => {
    const [upper, lower] = [above.at(-1), below[0]];
    return upper && lower && gapBetween(paragraphs, upper, lower);
  },
  fromLeft: (of) => (of[0] ? fromLeft(of[0]) : undefined),
  fromRight: (of) => {
    const last = of.at(-1);
    return last?.align === 'right' ? indentMm(last.right) : undefined;
  },
  offCentre: (of) => {
    const offsets = of.map(offCentre);
    return offsets.some((offset) => offset === undefined)
      ? undefined
      : Math.max(...offsets.map((offset) => offset ?? 0));
  },
  width: (of) => Math.max(...of.map(widthOf)),
  top: (of) => (of[0] ? topOf(paragraphs, of[0]) : undefined),
  inkTop: () => undefined,
});

function fromLeft(paragraph: PlacedParagraph): number | undefined {
  const { align, left, firstLine, text, runs } = paragraph;
  if (align === 'center' || align === 'right' || paragraph.inTable) return undefined;
  const spaces = /^[\s\u3000]*/u.exec(text)?.[0] ?? '';
  const size = (runs[0]?.size ?? 0) * MM_PER_PT;
  const leading = [...spaces].reduce((sum, space) => sum + (space === '\u3000' ? size : size / 2), 0);
  return indentMm(left) + indentMm(firstLine) + leading;
}

/** A centred paragraph is off the middle by half of what its indents differ. */
function offCentre({ align, left, right, firstLine, inTable }: PlacedParagraph): number | undefined {
  if (align !== 'center' || inTable) return undefined;
  return Math.abs(indentMm(left) + indentMm(firstLine) - indentMm(right)) / 2;
}
