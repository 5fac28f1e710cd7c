import { pt, ptToTwip, twip, twipToMm, type Mm, type Twip } from '../../units';
import { CELL } from '../measures';
import type { Indent } from '../../readers/docx/docx-file';
import type { Paragraphs, PlacedParagraph } from './word-document';

/**
 * Height of a paragraph's lines: exact ones are as high as they say; lines bound to the page's grid take one step of it
 * where their type fits. Everything else Word settles from the face it finds; then undefined.
 */
export function lineHeight({ line, snapToGrid, section, runs }: PlacedParagraph): Twip | undefined {
  if (line.rule === 'exact') return line.height;
  const { type, linePitch } = section.grid;
  const largest = Math.max(...runs.map((run) => run.size));
  const fits = ptToTwip(pt(largest)) * 1.3 <= linePitch;
  return line.rule === 'auto' && line.lines === 1 && snapToGrid && type !== 'none' && fits ? linePitch : undefined;
}

export const typeHeight = ({ runs }: PlacedParagraph): Twip => twip((runs[0]?.size ?? 0) * 20);

/** Clear space above or below the type within its line. */
export function slack(paragraph: PlacedParagraph): Twip | undefined {
  const height = lineHeight(paragraph);
  return height === undefined ? undefined : twip((height - typeHeight(paragraph)) / 2);
}

/** Width of the text area at a paragraph, twips. */
export const textWidth = ({ section: { page } }: PlacedParagraph): number => page.width - page.left - page.right;

/** Whether a paragraph's text surely stands on one line; a manual break counts as a second. */
export function isOneLine(paragraph: PlacedParagraph): boolean {
  const width = paragraph.runs.reduce(
    (sum, run) => sum + [...run.text].length * (run.size * run.scale + run.tracking) * 20,
    0,
  );
  return !paragraph.text.includes('\n') && width <= textWidth(paragraph) + 40;
}

/** From the type of one paragraph to that of a later one on the same page; undefined where only Word can tell. */
export function gapBetween(all: Paragraphs, above: PlacedParagraph, below: PlacedParagraph): Mm | undefined {
  const [start, end] = [slack(above), slack(below)];
  if (start === undefined || end === undefined || above.section !== below.section) return undefined;
  if (below.startsPage || isInHeader(above)) return undefined;
  let sum = start + above.after + ruleHeight(above);
  for (const between of all.slice(above.number, below.number - 1)) {
    const height = lineHeight(between);
    if (height === undefined || between.inTable || between.text !== '') return undefined;
    sum += between.before + height + between.after + ruleHeight(between);
  }
  return twipToMm(twip(sum + below.before + end));
}

const ruleHeight = ({ ruleBelow }: PlacedParagraph): number =>
  ruleBelow ? ruleBelow.space * 20 + ruleBelow.width * 20 : 0;

/** From the top of the paper to the type of a paragraph on the first page; undefined where only Word can tell. */
export function topOf(all: Paragraphs, paragraph: PlacedParagraph): Mm | undefined {
  const own = slack(paragraph);
  if (own === undefined || paragraph.section !== all[0]?.section || isInHeader(paragraph)) return undefined;
  let sum: number = paragraph.section.page.top;
  for (const above of all.slice(0, paragraph.number - 1)) {
    const height = lineHeight(above);
    if (height === undefined || above.inTable || !isOneLine(above)) return undefined;
    sum += above.before + height + above.after + ruleHeight(above);
  }
  return twipToMm(twip(sum + paragraph.before + own));
}

/** An indent in millimetres; Word's own character is as wide as the type, the grid's a little less. */
export const indentMm = ({ twips, chars }: Indent): number => (chars === undefined ? twipToMm(twips) : chars * CELL);

/** Paragraphs of headers are not counted with those of the body. */
const isInHeader = ({ number }: PlacedParagraph): boolean => number === 0;
