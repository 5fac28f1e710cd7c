/** What is searched for and what was found; kept while other pages are looked at. */
import { create } from 'zustand';
import type { Argument } from '#data/contract/contract';
import type { SearchView } from '#data/contract/search-calls';
import { api } from '../../api/client';

export const PAGE_SIZE = 20;

export type Filter = Omit<Argument<'searchDocuments'>, 'query' | 'skip' | 'limit'>;

interface SearchState {
  readonly words: string;
  readonly filter: Filter;
  /** From 0. */
  readonly page: number;
  /** The last answer; stays until the next is there. */
  readonly found: SearchView | undefined;
  readonly failure: string | undefined;
  /** Counts how often somebody asked to search: each time the box takes the caret. */
  readonly asked: number;
}

export const useSearch = create<SearchState>()(() => ({
  words: '',
  filter: {},
  page: 0,
  found: undefined,
  failure: undefined,
  asked: 0,
}));

export const askForSearch = (): void => {
  useSearch.setState(({ asked }) => ({ asked: asked + 1 }));
};

/** A pause in typing after which it is searched. */
const PAUSE_MS = 120;
/** While the index is being made, more is found from time to time. */
const AGAIN_MS = 1_500;

let timer: number | undefined;
let latest = 0;

export function setWords(words: string): void {
  useSearch.setState({ words, page: 0 });
  searchAfter(PAUSE_MS);
}

export function setFilter(change: { readonly [Name in keyof Filter]: Filter[Name] | undefined }): void {
  const given = Object.entries({ ...useSearch.getState().filter, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  useSearch.setState({ filter: Object.fromEntries(given), page: 0 });
  void search();
}

export function clearSearch(): void {
  useSearch.setState({ words: '', filter: {}, page: 0 });
  void search();
}

export function turnTo(page: number): void {
  useSearch.setState({ page });
  void search();
}

/** Searches for what is in the box now; the latest question wins. */
export async function search(): Promise<void> {
  window.clearTimeout(timer);
  const turn = ++latest;
  const { words, filter, page } = useSearch.getState();
  const reply = await api.searchDocuments({
    ...filter,
    query: words.slice(0, 200),
    skip: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  if (turn !== latest) return;
  if (!reply.ok) return useSearch.setState({ failure: reply.error.message });
  useSearch.setState({ found: reply.value, failure: undefined });
  if (reply.value.unfinished) searchAfter(AGAIN_MS);
}

/** Nobody looks any more. */
export function stopSearching(): void {
  window.clearTimeout(timer);
  latest += 1;
}

function searchAfter(ms: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void search(), ms);
}
