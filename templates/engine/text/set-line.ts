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

/** A run is set with one letter space, so it ends at a change of face and, where the line is stretched, of kind. */
function buildRuns(characters: Characters, range: LineRange, spread: Spread): Omit<SetLine, 'hanging'> {
  const { codePoints, advances, faceOf, faces } = characters;
  const { stretch, tracking } = spread;
  const lastGap = (range.hanging ? range.end - 1 : range.end) - 1;
  const runs: SetRun[] = [];
  let line = '';
  let text = '';
  let x = spread.x;
  let at = spread.x;
  for (let i = range.start; i < range.end; i += 1) {
    text += String.fromCodePoint(codePoints[i] ?? 0);
    at += advances[i] ?? 0;
    const last = i + 1 === range.end;
    const gap = stretch !== 0 && i < lastGap && stretches(characters, i) ? stretch : 0;
    if (last || faceOf[i] !== faceOf[i + 1] || (stretch !== 0 && changesKind(characters, i, lastGap))) {
      const inner = isWord(codePoints[i] ?? 0) ? 0 : stretch;
      runs.push({
        text,
        font: faces[faceOf[i] ?? 0]?.role ?? '仿宋',
        x: x as Pt,
        width: (at - tracking - x) as Pt,
        tracking: (tracking + inner) as Pt,
      });
      line += text;
      text = '';
      x = at + gap;
    }
    at += gap;
  }
  return { text: line, runs, x: spread.x as Pt, width: Math.max(0, at - tracking - spread.x) as Pt };
}

const isWord = (codePoint: number) => (breakFlags(codePoint) & WORD) !== 0;

function changesKind({ codePoints }: Characters, at: number, lastGap: number): boolean {
  return at === lastGap || isWord(codePoints[at] ?? 0) !== isWord(codePoints[at + 1] ?? 0);
}
