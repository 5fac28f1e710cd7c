import type { SearchEntry } from './entry';
import { fold } from './fold';
import { placeOf, type Term } from './query';

/** Stands between fields, so that no word reaches from one into the next. Folded text holds none. */
export const BREAK = '\n';

export interface FoldedEntry {
  /** Number and title: what they say counts most. */
  readonly head: string;
  /** All of it, number and title first. */
  readonly text: string;
}

export function foldEntry({ number, title, units, text }: SearchEntry): FoldedEntry {
  const head = [number, title].map(fold).join(BREAK);
  return { head, text: [head, fold(units), ...text.map(fold)].join(BREAK) };
}

/** 2: all of it in number and title · 1: in the document · 0: not. This decides; an index only saves the looking. */
export type Rank = 0 | 1 | 2;

export function rankOf({ head, text }: FoldedEntry, terms: readonly Term[]): Rank {
  if (terms.every((term) => placeOf(term, head) >= 0)) return 2;
  return terms.every((term) => placeOf(term, text) >= 0) ? 1 : 0;
}
