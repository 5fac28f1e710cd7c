import type { FontRole } from '../fonts/font-book';
import type { Alignment } from '../flow/flow';
import type { Pt } from '../units';
import type { LineRange } from './break-lines';
import type { Characters } from './characters';
import { breakFlags, WORD } from './kinsoku';

/** A line whose characters have their places, in points from the left edge of the measure. */
export interface SetLine {
  readonly text: string;
  readonly runs: readonly SetRun[];
  /** Left edge of the first character. */
  readonly x: Pt;
  readonly width: Pt;
  readonly hanging: boolean;
}

export interface SetRun {
  readonly text: string;
  readonly font: FontRole;
  readonly x: Pt;
  readonly width: Pt;
  readonly tracking: Pt;
}

export interface Setting {
  /** Left edge of the line's measure and its width. */
  readonly left: Pt;
  readonly measure: Pt;
  readonly align: Alignment;
  readonly tracking: Pt;
}

/**
 * Gives every character of a line its place. Justified lines spread what is left evenly between characters, but never
 * inside a number or a Latin word. The letter space after the last character is no part of the line.
 */
export function setLine(characters: Characters, range: LineRange, setting: Setting): SetLine {
  const natural = naturalWidth(characters, range) - setting.tracking;
  const free = setting.measure - natural;
  const gaps = setting.align === 'justify' && !range.closes ? countGaps(characters, range) : 0;
  const stretch = gaps > 0 ? free / gaps : 0;
  const x = setting.left + lead(setting.align, free);
  return { ...buildRuns(characters, range, { x, stretch, tracking: setting.tracking }), hanging: range.hanging };
}

function lead(align: Alignment, free: number): number {
  if (align === 'center') return free / 2;
  return align === 'right' ? free : 0;
}

/** Width of the characters within the measure: a hanging mark is outside it. */
function naturalWidth({ advances }: Characters, { start, end, hanging }: LineRange): number {
  let width = 0;
  for (let i = start; i < (hanging ? end - 1 : end); i += 1) width += advances[i] ?? 0;
  return width;
}

function stretches({ codePoints }: Characters, left: number): boolean {
  return !(breakFlags(codePoints[left] ?? 0) & breakFlags(codePoints[left + 1] ?? 0) & WORD);
}

/** Places where a justified line may open up; the hanging mark stays close to its neighbour. */
function countGaps(characters: Characters, { start, end, hanging }: LineRange): number {
  const last = (hanging ? end - 1 : end) - 1;
  let gaps = 0;
  for (let i = start; i < last; i += 1) if (stretches(characters, i)) gaps += 1;
  return gaps;
}

interface Spread {
  readonly x: number;
  readonly stretch: number;
  readonly tracking: Pt;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function buildRuns(characters: Characters, range: LineRange, spread: Spread): Omit<SetLine, 'hanging'> {
  const runs: SetRun[] = [];
  const lastGap = (range.hanging ? range.end - 1 : range.end) - 1;
  let at = spread.x;
  for (const piece of pieces(characters, range, { lastGap, stretch: spread.stretch })) {
    runs.push(setRun(characters, piece, { ...spread, x: at }));
    at += pieceWidth(characters, piece, spread.stretch);
    if (piece.end - 1 < lastGap && stretches(characters, piece.end - 1)) at += spread.stretch;
  }
  const width = Math.max(0, at - spread.tracking - spread.x);
  return { text: runs.map((run) => run.text).join(''), runs, x: spread.x as Pt, width: width as Pt };
}

/** A run is set with one letter space, so it ends at a change of face and, where the line is stretched, of kind. */
function pieces(
  characters: Characters,
  { start, end }: LineRange,
  { lastGap, stretch }: { lastGap: number; stretch: number },
): Piece[] {
  const { faceOf } = characters;
  const list: Piece[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    const ends = i + 1 === end || faceOf[i] !== faceOf[i + 1] || (stretch !== 0 && changesKind(characters, i, lastGap));
    if (!ends) continue;
    list.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  return list;
}

const isWord = (codePoint: number) => (breakFlags(codePoint) & WORD) !== 0;

function changesKind({ codePoints }: Characters, at: number, lastGap: number): boolean {
  return at === lastGap || isWord(codePoints[at] ?? 0) !== isWord(codePoints[at + 1] ?? 0);
}

/** Width of a piece with its letter space, the stretch of its inner gaps included. */
function pieceWidth({ codePoints, advances }: Characters, { start, end }: Piece, stretch: number): number {
  let width = isWord(codePoints[start] ?? 0) ? 0 : (end - start - 1) * stretch;
  for (let i = start; i < end; i += 1) width += advances[i] ?? 0;
  return width;
}

function setRun(characters: Characters, piece: Piece, { x, stretch, tracking }: Spread): SetRun {
  const { codePoints, faceOf, faces } = characters;
  let text = '';
  for (let i = piece.start; i < piece.end; i += 1) text += String.fromCodePoint(codePoints[i] ?? 0);
  const inner = isWord(codePoints[piece.start] ?? 0) ? 0 : stretch;
  return {
    text,
    font: faces[faceOf[piece.start] ?? 0]?.role ?? '仿宋',
    x: x as Pt,
    width: (pieceWidth(characters, piece, stretch) - tracking) as Pt,
    tracking: (tracking + inner) as Pt,
  };
}
