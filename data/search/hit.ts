import type { SearchEntry } from './entry';
import type { SearchFilter } from './filter';
import { mark, snippetsOf, type Marked } from './marked';
import type { Term } from './query';

export interface SearchRequest extends SearchFilter {
  /** As typed; empty for all that the filter lets through. */
  readonly query: string;
  /** Hits to leave out at the start, and to give at most. */
  readonly skip?: number | undefined;
  readonly limit?: number | undefined;
}

export interface SearchHit extends Omit<SearchEntry, 'title' | 'number' | 'text' | 'when'> {
  readonly title: Marked;
  readonly number: Marked;
  readonly snippets: readonly Marked[];
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are in all; at most so many where `exact` is false. */
  readonly total: number;
  readonly exact: boolean;
  /** Documents whose content could not be read, so that they may be missing here. */
  readonly unread: number;
}

export function hitOf({ when: _, text, ...entry }: SearchEntry, terms: readonly Term[]): SearchHit {
  const paragraphs = [...text, entry.units].filter((paragraph) => paragraph !== '');
  return {
    ...entry,
    title: mark(entry.title, terms),
    number: mark(entry.number, terms),
    snippets: snippetsOf(paragraphs, terms),
  };
}
