import type { Twip } from '../units';
import { twip } from '../units';

export interface SeatNeeds {
  /** Room of each, seal or name, whichever is wider. */
  readonly room: number;
  /** From the middle of one to the middle of the next, at least. */
  readonly apart: number;
  /** Width of the text area. */
  readonly width: number;
  /** Where the last one's middle should be, for the date below it to stand in from the right as it should. */
  readonly last: number;
}

/**
 * Middles of so many seals or names side by side, evenly placed with both ends inside the text area (GB/T 9704—2012
 * 7.3.5.1). The last stands over a date that keeps its usual place where that leaves room, else in its even share of
 * the line. Undefined where they do not fit.
 */
export function seats(count: number, { room, apart, width, last }: SeatNeeds): readonly Twip[] | undefined {
  const share = width / count;
  const kept = Math.min(last, width - room / 2);
  const step = count === 1 ? 0 : Math.min(share, (kept - room / 2) / (count - 1));
  if (kept - (count - 1) * step >= room / 2 && (count === 1 || step >= apart)) return row(count, kept, step);
  return share >= Math.max(apart, room) ? row(count, width - share / 2, share) : undefined;
}

const row = (count: number, last: number, step: number): readonly Twip[] =>
  Array.from({ length: count }, (_, index) => twip(last - (count - 1 - index) * step));

/** How many stand in each row, first rows fuller. */
export function shareAmongRows(count: number, rows: number): readonly number[] {
  const least = Math.floor(count / rows);
  return Array.from({ length: rows }, (_, index) => least + (index < count % rows ? 1 : 0));
}
