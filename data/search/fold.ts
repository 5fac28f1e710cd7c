/**
 * Text as searches compare it: full width and half width, upper and lower case, all sorts of brackets, quotes and dashes
 * are one; spaces count only between Latin words and figures, since 张　三 is 张三.
 */

const DROPPED = 0;
const SPACE = 32;
const LAST_UNIT = 0xffff;

const ALIKE: Readonly<Record<string, string>> = {
  '〔［【〖﹝〘': '(',
  '〕］】〗﹞〙': ')',
  '[{': '(',
  ']}': ')',
  '“”„«»': '"',
  '‘’': "'",
  '–—―‐‑−－': '-',
  '・•∙⋅': '·',
};

let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
  const units = new Uint16Array(LAST_UNIT + 1);
  for (let unit = 0; unit <= LAST_UNIT; unit += 1) units[unit] = foldUnit(unit);
  for (const [from, to] of Object.entries(ALIKE)) for (const one of from) units[one.charCodeAt(0)] = to.charCodeAt(0);
  return units;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) return SPACE;
  if (unit >= 0xfff0 || /[\p{Cc}\p{Cf}]/u.test(character)) return DROPPED;
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.length === 1 && folded !== ' ' ? folded.charCodeAt(0) : unit;
}

/** `at[i]`: where in the original the unit `i` of the folded text stands. */
export interface Folded {
  readonly text: string;
  readonly at: Uint32Array;
}

export function foldWithPlaces(original: string): Folded {
  const units = (table ??= foldTable());
  const folded = new Uint16Array(original.length);
  const at = new Uint32Array(original.length);
  let length = 0;
  let space = -1;
  for (let place = 0; place < original.length; place += 1) {
    const unit = units[original.charCodeAt(place)] ?? DROPPED;
    if (unit === DROPPED) continue;
    if (unit === SPACE) {
      if (space < 0) space = place;
      continue;
    }
    if (space >= 0 && isLatin(folded[length - 1]) && isLatin(unit)) {
      folded[length] = SPACE;
      at[length] = space;
      length += 1;
    }
    space = -1;
    folded[length] = unit;
    at[length] = place;
    length += 1;
  }
  return { text: asString(folded.subarray(0, length)), at: at.subarray(0, length) };
}

export const fold = (original: string): string => foldWithPlaces(original).text;

/** Of a folded unit: a small letter or a figure. */
const isLatin = (unit = 0): boolean => (unit >= 97 && unit <= 122) || isDigit(unit);

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Engines take only so many arguments. */
const AT_ONCE = 8192;

function asString(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += AT_ONCE) {
    // What stands for an array of arguments may be anything that looks like one.
    text += String.fromCharCode.apply(null, units.subarray(from, from + AT_ONCE) as unknown as number[]);
  }
  return text;
}
