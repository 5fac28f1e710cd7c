import type { Pt } from '../units';
import type { Characters } from './characters';
import { breakFlags, HANG, isLatin, isScriptBorder, mayBreakBefore, partsAddress, SPACE } from './kinsoku';

/** A line as a range of characters. */
export interface LineRange {
  readonly start: number;
  /** One past the last character that is set; spaces and the line break after it are not. */
  readonly end: number;
  /** The last character stands past the right edge. */
  readonly hanging: boolean;
  /** The paragraph's last line, or one ended by a manual break: it is not justified. */
  readonly closes: boolean;
}

export interface Measure {
  readonly first: Pt;
  readonly rest: Pt;
  /** No mark hangs past the edge: in table cells, as in word processors. */
  readonly noHanging?: true;
}

const NEWLINE = 0x0a;
/** Rounding room of the sums of widths: a thousandth of a point. */
const SLACK = 0.001;

/**
 * First-fit line breaking as Word and LibreOffice do it with kinsoku and hanging punctuation on, so that the PDF and
 * the DOCX break alike: fill the line, hang one mark if that lets the line end, else go back to the last place where
 * a break is allowed (GB/T 15834—2011 5.1). Linear in the number of characters. What fits is counted as they count it:
 * the last character's letter space is outside the line, every border between portions loses one, and a border between
 * ideographs and letters or digits takes the little space they set there (docs/decisions/docx-line-breaking.md).
 */
export function breakLines(characters: Characters, measure: Measure): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  do {
    const width = lines.length === 0 ? measure.first : measure.rest;
    const line = nextLine(characters, start, { width, hanging: measure.noHanging !== true });
    lines.push(line.range);
    start = line.next;
  } while (start < characters.count);
  if (endsWithBreak(characters)) lines.push({ start, end: start, hanging: false, closes: true });
  return lines;
}

function endsWithBreak({ codePoints, count }: Characters): boolean {
  return count > 0 && codePoints[count - 1] === NEWLINE;
}

interface LineMeasure {
  readonly width: Pt;
  readonly hanging: boolean;
}

interface NextLine {
  readonly range: LineRange;
  readonly next: number;
}

function nextLine(characters: Characters, start: number, { width, hanging }: LineMeasure): NextLine {
  const { codePoints, advances, count, tracking } = characters;
  const room = width + tracking + SLACK;
  let used = 0;
  let at = start;
  for (; at < count; at += 1) {
    const code = codePoints[at] ?? 0;
    if (code === NEWLINE) {
      return { range: { start, end: trimEnd(characters, start, at), hanging: false, closes: true }, next: at + 1 };
    }
    used += advances[at] ?? 0;
    if (at > start) used += borderWidth(characters, at);
    if (used > room && !(breakFlags(code) & SPACE)) break;
  }
  if (at >= count)
    return { range: { start, end: trimEnd(characters, start, count), hanging: false, closes: true }, next: count };
  return (
    (hanging ? hangAt(characters, start, at) : undefined) ?? breakBack(characters, start, { overflow: at, hanging })
  );
}

/** What word processors add before a character that begins a portion. */
export function borderWidth({ codePoints, portionStarts, scriptSpace, tracking }: Characters, at: number): number {
  if (portionStarts[at] === 0) return 0;
  return (isScriptBorder(codePoints[at - 1] ?? 0, codePoints[at] ?? 0) ? scriptSpace : 0) - tracking;
}

/** A line that ends with a hanging mark; `overflow` is the first character that does not fit. */
function hangAt(characters: Characters, start: number, overflow: number): NextLine | undefined {
  const { codePoints, count } = characters;
  if (!mayHang(characters, start, overflow)) return undefined;
  const next = skipSpaces(characters, overflow + 1);
  const range = { start, end: overflow + 1, hanging: true };
  if (next >= count) return { range: { ...range, closes: true }, next: count };
  if (codePoints[next] === NEWLINE) return { range: { ...range, closes: true }, next: next + 1 };
  return { range: { ...range, closes: false }, next };
}

/** A line that ends at the last place before `overflow` where it may. */
function breakBack(
  characters: Characters,
  start: number,
  { overflow, hanging }: { overflow: number; hanging: boolean },
): NextLine {
  const { codePoints } = characters;
  for (let at = overflow; at > start; at -= 1) {
    if (at < overflow && partsAddress(codePoints, at)) return ended(characters, start, at);
    if (mayBreakBefore(codePoints, at) && (hanging || !partsMarkFromNumber(codePoints, at)))
      return ended(characters, start, at);
  }
  return ended(characters, start, Math.max(overflow, start + 1));
}

/** Where nothing hangs, LibreOffice carries a mark over to the letter or digit after it, with the character before. */
function partsMarkFromNumber(codePoints: Uint32Array, at: number): boolean {
  return isLatin(codePoints[at] ?? 0) && (breakFlags(codePoints[at - 1] ?? 0) & HANG) !== 0;
}

function ended(characters: Characters, start: number, at: number): NextLine {
  return { range: { start, end: trimEnd(characters, start, at), hanging: false, closes: false }, next: at };
}

/** One mark may hang when the line can end right after it; behind a number it goes over with the number. */
function mayHang({ codePoints, count }: Characters, start: number, at: number): boolean {
  if (at === start || !(breakFlags(codePoints[at] ?? 0) & HANG)) return false;
  const before = codePoints[at - 1] ?? 0;
  if (breakFlags(before) & HANG || isLatin(before)) return false;
  const next = at + 1;
  if (next >= count) return true;
  const code = codePoints[next] ?? 0;
  return code === NEWLINE || (breakFlags(code) & SPACE) !== 0 || mayBreakBefore(codePoints, next);
}

function trimEnd({ codePoints }: Characters, start: number, end: number): number {
  let at = end;
  while (at > start && breakFlags(codePoints[at - 1] ?? 0) & SPACE) at -= 1;
  return at;
}

function skipSpaces({ codePoints, count }: Characters, from: number): number {
  let at = from;
  while (at < count && breakFlags(codePoints[at] ?? 0) & SPACE) at += 1;
  return at;
}
