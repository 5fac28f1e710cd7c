import type { Pt } from '../units';
import type { Characters } from './characters';
import { breakFlags, HANG, isScriptBorder, mayBreakBefore, SPACE } from './kinsoku';

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
}

const NEWLINE = 0x0a;
/** Rounding room of the sums of widths: a thousandth of a point. */
const SLACK = 0.001;

/**
 * First-fit line breaking as Word and LibreOffice do it with kinsoku and hanging punctuation on, so that the PDF and
 * the DOCX break alike: fill the line, hang one mark if that lets the line end, else go back to the last place where
 * a break is allowed (GB/T 15834—2011 5.1). Linear in the number of characters. What fits is counted as they count it:
 * the last character's letter space is outside the line, and every border between ideographs and letters or digits
 * takes the little space they set there (docs/decisions/docx-line-breaking.md).
 */
export function breakLines(characters: Characters, measure: Measure): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  do {
    const line = nextLine(characters, start, lines.length === 0 ? measure.first : measure.rest);
    lines.push(line.range);
    start = line.next;
  } while (start < characters.count);
  if (endsWithBreak(characters)) lines.push({ start, end: start, hanging: false, closes: true });
  return lines;
}

function endsWithBreak({ codePoints, count }: Characters): boolean {
  return count > 0 && codePoints[count - 1] === NEWLINE;
}

function nextLine(characters: Characters, start: number, width: Pt): { range: LineRange; next: number } {
  const { codePoints, advances, count, scriptSpace } = characters;
  const room = width + characters.tracking + SLACK;
  let used = 0;
  let at = start;
  for (; at < count; at += 1) {
    const code = codePoints[at] ?? 0;
    if (code === NEWLINE) {
      return { range: { start, end: trimEnd(characters, start, at), hanging: false, closes: true }, next: at + 1 };
    }
    used += advances[at] ?? 0;
    if (at > start && isScriptBorder(codePoints[at - 1] ?? 0, code)) used += scriptSpace;
    if (used > room && !(breakFlags(code) & SPACE)) break;
  }
  if (at >= count)
    return { range: { start, end: trimEnd(characters, start, count), hanging: false, closes: true }, next: count };
  return breakAt(characters, start, at);
}

/** `overflow` is the first character that does not fit. */
function breakAt(characters: Characters, start: number, overflow: number): { range: LineRange; next: number } {
  const { codePoints, count } = characters;
  if (mayHang(characters, start, overflow)) {
    const next = skipSpaces(characters, overflow + 1);
    if (next >= count) return { range: { start, end: overflow + 1, hanging: true, closes: true }, next: count };
    if (codePoints[next] === NEWLINE) {
      return { range: { start, end: overflow + 1, hanging: true, closes: true }, next: next + 1 };
    }
    return { range: { start, end: overflow + 1, hanging: true, closes: false }, next };
  }
  for (let at = overflow; at > start; at -= 1) {
    if (mayBreakBefore(codePoints, at)) return ended(characters, start, at);
  }
  return ended(characters, start, Math.max(overflow, start + 1));
}

function ended(characters: Characters, start: number, at: number): { range: LineRange; next: number } {
  return { range: { start, end: trimEnd(characters, start, at), hanging: false, closes: false }, next: at };
}

/** One mark may hang when the line can end right after it. */
function mayHang({ codePoints, count }: Characters, start: number, at: number): boolean {
  if (at === start || !(breakFlags(codePoints[at] ?? 0) & HANG)) return false;
  if (breakFlags(codePoints[at - 1] ?? 0) & HANG) return false;
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
