import { twip, type Twip } from '../units';
import { lineWidth, type CellStyle } from './cell-width';

const NUMBER = /^[-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?[%％]?$/u;
/** Stands where there is no number. */
const NONE = new Set(['', '—', '-', '/', '无']);
/** 数量（项） */
const UNIT = /[（(][^（）()]+[）)]$/u;
const FRACTION = /(?:\.\d+)?[%％]?$/u;

/**
 * Whether a column holds numbers to be compared by their places. Serial numbers (1, 2, 3 …) and numbers all written
 * alike (years) are not, unless the heading names their unit: they look better centred, and lose nothing by it.
 */
export function isNumeric(entries: readonly string[], heading = ''): boolean {
  const numbers = entries.filter((entry) => !NONE.has(entry));
  if (numbers.length === 0 || !numbers.every((entry) => NUMBER.test(entry))) return false;
  if (numbers.every((entry, index) => entry === String(index + 1))) return false;
  return UNIT.test(heading) || new Set(numbers.map((entry) => entry.length)).size > 1;
}

/**
 * What each entry of a numeric column keeps free at its right, so that decimal points stand below one another;
 * undefined where all entries have the same places.
 */
export function decimalInsets(entries: readonly string[], style: CellStyle): Twip[] | undefined {
  const fraction = (entry: string) => (NUMBER.test(entry) ? (FRACTION.exec(entry)?.[0] ?? '') : '');
  const fractions = new Set(entries.map(fraction));
  if (fractions.size < 2) return undefined;
  const widths = new Map([...fractions].map((text) => [text, lineWidth(text, style)]));
  const widest = Math.max(...widths.values());
  if ([...widths.values()].every((width) => width === widest)) return undefined;
  return entries.map((entry) => twip(NUMBER.test(entry) ? 20 * (widest - (widths.get(fraction(entry)) ?? 0)) : 0));
}
