/** One thing measured on a finished file: what the standard asks, what the file shows, and whether that holds. */
export interface Finding {
  /** Stable name of the measure, in the standard's words. */
  readonly what: string;
  /** Where in the file, for people: 第2页. */
  readonly where: string;
  readonly value: string;
  readonly wanted: string;
  /** As `± 1 mm`; absent for what is not a length. */
  readonly tolerance?: string;
  readonly holds: boolean;
}

export interface Place {
  readonly what: string;
  readonly where: string;
}

export interface Target {
  readonly mm: number;
  readonly tolerance: number;
}

/** A length in millimetres against a target and its tolerance. A length that is not a number does not hold. */
export const length = (place: Place, value: number, { mm, tolerance }: Target): Finding => ({
  ...place,
  value: millimetres(value),
  wanted: `${digits(mm)} mm`,
  tolerance: `± ${digits(tolerance)} mm`,
  holds: Math.abs(value - mm) <= tolerance,
});

/** A length that may lie anywhere between two bounds, or beyond them by the tolerance. */
export const lengthWithin = (place: Place, value: number, range: Range): Finding => ({
  ...place,
  value: millimetres(value),
  wanted: `${digits(range.least)}–${digits(range.most)} mm`,
  tolerance: `± ${digits(range.tolerance)} mm`,
  holds: value >= range.least - range.tolerance && value <= range.most + range.tolerance,
});

/** A length that may be anything up to a bound, or from one on, or beyond it by the tolerance. */
export const lengthAtMost = (place: Place, value: number, { mm, tolerance }: Target): Finding => ({
  ...length(place, value, { mm, tolerance }),
  wanted: `不大于 ${digits(mm)} mm`,
  holds: value <= mm + tolerance,
});

export const lengthAtLeast = (place: Place, value: number, { mm, tolerance }: Target): Finding => ({
  ...length(place, value, { mm, tolerance }),
  wanted: `不小于 ${digits(mm)} mm`,
  holds: value >= mm - tolerance,
});

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly tolerance: number;
}

/** A size of type in points; files keep it exactly, PDFs to within rounding. */
export const typeSize = (
  place: Place,
  value: number,
  wanted: { readonly pt: number; readonly name: string },
): Finding => ({
  ...place,
  value: `${digits(value)} pt`,
  wanted: `${wanted.name}（${digits(wanted.pt)} pt）`,
  tolerance: '± 0.15 pt',
  holds: Math.abs(value - wanted.pt) <= 0.15,
});

/** Anything that is not a length: `value` is what was found. */
export const fact = (place: Place, value: string, wanted: string, holds: boolean): Finding => ({
  ...place,
  value,
  wanted,
  holds,
});

export const broken = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => !finding.holds);

/** Nobody wants to read -0.00. */
const millimetres = (value: number): string =>
  Number.isFinite(value) ? `${(Math.abs(value) < 0.005 ? 0 : value).toFixed(2)} mm` : '量不到';

const digits = (value: number): string => String(Number(value.toFixed(2)));

/** Text as messages quote it. */
export const quote = (text: string, most = 24): string => {
  const characters = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return characters.length > most ? `“${characters.slice(0, most).join('')}……”` : `“${characters.join('')}”`;
};
