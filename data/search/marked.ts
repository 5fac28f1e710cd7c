import { foldWithPlaces } from './fold';
import { placeOf, type Term } from './query';

/** Start and end, in UTF-16 units of the text beside it. */
export type Range = readonly [start: number, end: number];

/** A text with the places that were searched for, in order, apart from each other. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

export function mark(text: string, terms: readonly Term[]): Marked {
  return { text, ranges: rangesIn(text, terms) };
}

function rangesIn(original: string, terms: readonly Term[]): readonly Range[] {
  const { text, at } = foldWithPlaces(original);
  const found: Range[] = [];
  for (const term of terms) {
    for (let place = placeOf(term, text); place >= 0; place = placeOf(term, text, place + term.text.length)) {
      found.push([at[place] ?? 0, (at[place + term.text.length - 1] ?? 0) + 1]);
    }
  }
  return joined(found.sort(([one], [other]) => one - other));
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

const BEFORE = 20;
const LENGTH = 80;
const MOST = 2;

/** Up to two excerpts that show where the terms stand; the first sentence where they stand in none. */
export function snippetsOf(paragraphs: readonly string[], terms: readonly Term[]): readonly Marked[] {
  const snippets: Marked[] = [];
  const missing = new Set(terms);
  for (const paragraph of paragraphs) {
    const [first] = rangesIn(paragraph, [...missing]);
    if (first === undefined) continue;
    const snippet = mark(excerpt(paragraph, first[0]), terms);
    snippets.push(snippet);
    const { text } = foldWithPlaces(snippet.text);
    for (const term of missing) if (placeOf(term, text) >= 0) missing.delete(term);
    if (snippets.length === MOST || missing.size === 0) return snippets;
  }
  const opening = paragraphs.find(({ length }) => length > BEFORE) ?? paragraphs[0];
  return snippets.length === 0 && opening !== undefined ? [mark(excerpt(opening, 0), [])] : snippets;
}

function excerpt(paragraph: string, place: number): string {
  const start = Math.max(0, place - BEFORE);
  const end = Math.min(paragraph.length, start + LENGTH);
  return `${start > 0 ? '…' : ''}${paragraph.slice(whole(paragraph, start), whole(paragraph, end))}${end < paragraph.length ? '…' : ''}`;
}

/** Not between the halves of one character. */
const whole = (text: string, place: number): number => {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
};
