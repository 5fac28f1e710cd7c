import { pt, twip, type Pt, type Twip } from '../../units';
import { child, type XmlElement } from './xml';

const TWIPS_PER: Readonly<Record<string, number>> = {
  '': 1,
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
};
const MEASURE = /^(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)?$/u;

/** A length attribute: twips, or a number with its unit as the strict form of the standard writes it. */
export function twips(value: string | undefined): Twip | undefined {
  const [, digits, unit = ''] = MEASURE.exec(value ?? '') ?? [];
  return digits === undefined ? undefined : twip(Number(digits) * (TWIPS_PER[unit] ?? 1));
}

export const whole = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d+$/u.test(value) ? Number(value) : undefined;

/** English Metric Units, as drawings give lengths: 635 a twip. */
export const emus = (value: string | undefined): Twip => twip((whole(value) ?? 0) / 635);

export const eighths = (value: string | undefined): Pt => pt((whole(value) ?? 0) / 8);

/** A switch: there and not switched off. Undefined where it is not there, so that inheritance can decide. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** `RRGGBB` or `auto` → `#RRGGBB`. */
export const colorOf = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined;
  return /^[0-9a-f]{6}$/iu.test(value) ? `#${value.toUpperCase()}` : '#000000';
};
