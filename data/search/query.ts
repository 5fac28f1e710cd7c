import { fold, isDigit } from './fold';

/** What must occur, folded. */
export interface Term {
  readonly text: string;
  /** Figures at its ends are whole: 7 is not found in 17. Not so between quotes. */
  readonly whole: boolean;
}

/**
 * Words parted by spaces, all of which must occur; what stands in quotes is one. A document number may be written with
 * any brackets, in one word or several.
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  query.split(/["“”＂]/).forEach((part, index) => {
    const quoted = index % 2 === 1;
    const words = quoted ? [part] : part.split(/\s+/);
    for (const word of words) {
      const text = fold(word);
      if (text !== '') terms.push({ text, whole: !quoted });
    }
  });
  return terms.filter((term, index) => !terms.slice(0, index).some((before) => isSame(before, term)));
}

const isSame = (one: Term, other: Term): boolean => one.text === other.text && one.whole === other.whole;

/** Where a term begins in a folded text, from `from` on; -1 where it does not occur. */
export function placeOf({ text: wanted, whole }: Term, text: string, from = 0): number {
  for (let place = text.indexOf(wanted, from); place >= 0; place = text.indexOf(wanted, place + 1)) {
    if (!whole || !cutsFigure(text, place, place + wanted.length)) return place;
  }
  return -1;
}

const cutsFigure = (text: string, start: number, end: number): boolean =>
  goesOn(text, start - 1) || goesOn(text, end - 1);

/** Whether figures stand on both sides of the gap after a place. */
const goesOn = (text: string, place: number): boolean =>
  isDigit(text.charCodeAt(place)) && isDigit(text.charCodeAt(place + 1));
