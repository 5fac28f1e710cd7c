/**
 * Title lines by meaning (GB/T 9704—2012 7.3.1): words whole, lines symmetric and of suitable length, the shape a
 * trapezoid or a rhombus. All ways to break the title between its units are weighed; the cheapest wins.
 */
import { explainLines, type TitleNote } from './title-notes';
import { titleUnits, type TitleUnit } from './title-units';
import { widthOf } from './title-width';

export interface BrokenTitle {
  readonly lines: readonly string[];
  readonly notes: readonly TitleNote[];
}

/** More units than this are broken first-fit: nobody shapes a title of a page's length. */
const MAX_UNITS = 64;
const MAX_LINES = 5;
/** Price of a line more than the title needs. */
const EXTRA_LINE = 26;
/** A single line keeps this many cells clear of the margins; one that touches both reads as body text. */
const CLEAR = 2;
/** Half of that is enough where the only other way is to part a name in brackets. */
const LITTLE_CLEAR = 1;

/** `cells` is the number of full-width characters a line holds. */
export function breakTitle(text: string, cells: number, words: (text: string) => readonly string[]): BrokenTitle {
  const length = widthOf(text);
  if (length <= cells - CLEAR) return { lines: [text], notes: [] };
  const tooLong = length > cells * MAX_LINES;
  const units = tooLong ? [] : splitLong(titleUnits(text, words), cells);
  if (tooLong || units.length > MAX_UNITS) return { lines: [text], notes: [longTitle(length)] };
  const best = cheapest(units, cells);
  if (!best) return { lines: [text], notes: [unshaped()] };
  if (best.torn && length <= cells - LITTLE_CLEAR) return { lines: [text], notes: [] };
  return { lines: best.lines, notes: [explainLines(best.lines, best.torn)] };
}

const longTitle = (length: number) =>
  ({
    code: 'title-too-long',
    severity: 'warning',
    message: `标题有 ${Math.ceil(length)} 个字，超过五行，已按行宽折行；公文标题应当简明，请酌情精简。`,
  }) as const;

const unshaped = () =>
  ({
    code: 'title-shape',
    severity: 'warning',
    message: '标题找不到不拆词的分行办法，已按行宽折行；请在标题中用换行指定分行。',
  }) as const;

/** A unit wider than a line (a very long name in 书名号) may be broken anywhere, at a price. */
function splitLong(units: readonly TitleUnit[], cells: number): TitleUnit[] {
  return units.flatMap((unit) => {
    if (widthOf(unit.text) <= cells) return [unit];
    const characters = [...unit.text];
    return characters.map((text, index) => ({
      text,
      cost: index === 0 ? unit.cost : 30,
      inside: unit.inside || index > 0,
    }));
  });
}

interface Shaped {
  readonly cost: number;
  readonly lines: readonly string[];
  /** A name in brackets is broken. */
  readonly torn: boolean;
}

function cheapest(units: readonly TitleUnit[], cells: number): Shaped | undefined {
  const widths = units.map((unit) => widthOf(unit.text));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const fewest = Math.max(2, Math.ceil(total / cells));
  let best: Shaped | undefined;
  for (let count = fewest; count <= Math.min(fewest + 1, MAX_LINES); count += 1) {
    for (const starts of waysToBreak(widths, cells, count)) {
      const cost = shapeCost(starts, widths, cells) + joinCost(starts, units) + (count - fewest) * EXTRA_LINE;
      if (!best || cost < best.cost) best = { cost, lines: linesFrom(starts, units), torn: tears(starts, units) };
    }
  }
  return best;
}

const tears = (starts: readonly number[], units: readonly TitleUnit[]): boolean =>
  starts.slice(1).some((start) => units[start]?.inside === true);

/** Every list of line starts for `count` lines that fit and are at least a third full. */
function* waysToBreak(widths: readonly number[], cells: number, count: number): Generator<number[]> {
  const least = Math.min(4, cells / 4);
  const total = widths.reduce((sum, width) => sum + width, 0);
  function* from(start: number, left: number, rest: number): Generator<number[]> {
    if (rest === 1) {
      if (left <= cells && left >= least) yield [start];
      return;
    }
    let used = 0;
    for (let end = start; end < widths.length; end += 1) {
      used += widths[end] ?? 0;
      if (used > cells) return;
      if (used < least || left - used > cells * (rest - 1)) continue;
      for (const others of from(end + 1, left - used, rest - 1)) yield [start, ...others];
    }
  }
  yield* from(0, total, count);
}

function linesFrom(starts: readonly number[], units: readonly TitleUnit[]): string[] {
  return starts.map((start, index) =>
    units
      .slice(start, starts[index + 1] ?? units.length)
      .map((unit) => unit.text)
      .join(''),
  );
}

const joinCost = (starts: readonly number[], units: readonly TitleUnit[]) =>
  starts.slice(1).reduce((sum, start) => sum + (units[start]?.cost ?? 0), 0);

/** Unequal lengths cost; so do the rectangle, and the hourglass most of all. */
function shapeCost(starts: readonly number[], widths: readonly number[], cells: number): number {
  const lines = starts.map((start, index) =>
    widths.slice(start, starts[index + 1] ?? widths.length).reduce((sum, width) => sum + width, 0),
  );
  const mean = lines.reduce((sum, width) => sum + width, 0) / lines.length;
  const uneven = lines.reduce((sum, width) => sum + (width - mean) ** 2, 0) / lines.length;
  const differences = lines.slice(1).map((width, index) => width - (lines[index] ?? 0));
  const rectangle = differences.every((difference) => Math.abs(difference) < 1) ? 6 : 0;
  const falls = differences.findIndex((difference) => difference < 0);
  const hourglass = falls >= 0 && differences.slice(falls).some((difference) => difference > 0) ? 60 : 0;
  const crowded = lines.reduce((sum, width) => sum + (width > cells - 1 ? 14 : width > cells - CLEAR ? 5 : 0), 0);
  return uneven + rectangle + hourglass + crowded;
}
