/**
 * What an index remembers of a text: each two neighbouring units, and each whole figure. 32 bits each: the first unit in
 * the upper half; figures where no unit can stand.
 */
import { isDigit } from './fold';
import { BREAK } from './match';
import type { Term } from './query';

const UPPER = 0x1_0000;
const FIGURES = 0xfff0_0000;
const LONGEST_FIGURE = 6;
const BREAK_UNIT = BREAK.charCodeAt(0);

const figureKey = (digits: string): number | undefined =>
  digits.length <= LONGEST_FIGURE && (digits === '0' || !digits.startsWith('0')) ? FIGURES + Number(digits) : undefined;

/** Calls `add` with every key of a folded text, perhaps more than once. The last unit before a break has 0 beside it. */
export function eachKey(text: string, add: (key: number) => void): void {
  let figureFrom = -1;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    const next = place + 1 < text.length ? text.charCodeAt(place + 1) : BREAK_UNIT;
    if (unit !== BREAK_UNIT) add(unit * UPPER + (next === BREAK_UNIT ? 0 : next));
    if (!isDigit(unit)) continue;
    if (figureFrom < 0) figureFrom = place;
    if (isDigit(next)) continue;
    const key = figureKey(text.slice(figureFrom, place + 1));
    if (key !== undefined) add(key);
    figureFrom = -1;
  }
}

export interface Lookup {
  /** Each must be there. */
  readonly keys: readonly number[];
  /** Or any of these, both ends included. */
  readonly range?: { readonly from: number; readonly to: number };
  /** What has the keys has the term: no need to look. */
  readonly sure: boolean;
}

/** What a text with this term has among its keys. */
export function lookupOf({ text, whole }: Term): Lookup {
  const figure = whole && /^\d+$/.test(text) ? figureKey(text) : undefined;
  if (figure !== undefined) return { keys: [figure], sure: true };
  const edges = whole && (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1)));
  if (text.length === 1) {
    const from = text.charCodeAt(0) * UPPER;
    return { keys: [], range: { from, to: from + UPPER - 1 }, sure: !edges };
  }
  const keys = new Set<number>();
  for (let place = 0; place + 1 < text.length; place += 1) {
    keys.add(text.charCodeAt(place) * UPPER + text.charCodeAt(place + 1));
  }
  return { keys: [...keys], sure: text.length === 2 && !edges };
}
