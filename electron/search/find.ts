import { facetsOf, type SearchEntry } from '#data/search/entry';
import { conditionsOf, passes, type SearchFilter } from '#data/search/filter';
import { hitOf, type SearchRequest, type SearchResult } from '#data/search/hit';
import { foldEntry, rankOf, type FoldedEntry, type Rank } from '#data/search/match';
import { parseQuery, type Term } from '#data/search/query';
import { candidatesIn, keysAreSure } from './candidates';
import { entryAt, type Corpus } from './corpus';
import type { Segment } from './open-segment';

const LIMIT = 20;

/** What is asked for: all in number and title first, then the others; newest first within each. */
export function find(corpus: Corpus, request: SearchRequest): SearchResult {
  const { query, skip = 0, limit = LIMIT } = request;
  const terms = parseQuery(query);
  const fresh = freshMatches(corpus, terms, request);
  const stored = storedCandidates(corpus, terms, request);
  const looked = new Map<number, Rank>();
  const found: SearchEntry[] = [];
  for (const rank of [2, 1] as const) {
    for (const entry of inOrder(corpus, stored, { rank, terms, looked, fresh })) {
      if (found.length >= skip + limit) break;
      found.push(entry);
    }
  }
  const misses = [...looked.values()].filter((rank) => rank === 0).length;
  return {
    hits: found.slice(skip).map((entry) => hitOf(entry, terms)),
    total: fresh.length + stored.total - misses,
    exact: stored.sure || found.length < skip + limit,
    unread: unreadIn(corpus),
  };
}

interface Ranked {
  readonly entry: SearchEntry;
  readonly rank: Rank;
}

function freshMatches({ fresh }: Corpus, terms: readonly Term[], filter: SearchFilter): readonly Ranked[] {
  const conditions = conditionsOf(filter);
  return [...fresh.values()]
    .filter((entry) => passes(facetsOf(entry), conditions))
    .map((entry) => ({ entry, rank: rankOf(foldOnce(entry), terms) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.entry.when - one.entry.when);
}

const folded = new WeakMap<SearchEntry, FoldedEntry>();

/** Fresh entries are looked through by every search. */
function foldOnce(entry: SearchEntry): FoldedEntry {
  const known = folded.get(entry) ?? foldEntry(entry);
  folded.set(entry, known);
  return known;
}

interface Stored {
  /** 1 for each that may match, by number. */
  readonly anywhere: Uint8Array;
  /** 1 for each that may match in number and title. */
  readonly inHead: Uint8Array;
  readonly total: number;
  readonly sure: boolean;
}

function storedCandidates(corpus: Corpus, terms: readonly Term[], filter: SearchFilter): Stored {
  const anywhere = corpus.living.slice();
  const inHead = new Uint8Array(corpus.count);
  corpus.segments.forEach((segment, index) => {
    const base = corpus.bases[index] ?? 0;
    const living = anywhere.subarray(base, base + segment.ids.length);
    keep(living, passing(segment, filter));
    keep(living, candidatesIn(segment.text, segment.ids.length, terms));
    const heads = candidatesIn(segment.head, segment.ids.length, terms);
    keep(heads, living);
    inHead.set(heads, base);
  });
  const total = anywhere.reduce((sum, one) => sum + one, 0);
  return { anywhere, inHead, total, sure: keysAreSure(terms) };
}

function keep(living: Uint8Array, those: ArrayLike<number>): void {
  for (let index = 0; index < living.length; index += 1) living[index] = (living[index] ?? 0) & (those[index] ?? 0);
}

/** Each value of a facet is judged once. */
function passing({ ids, facets }: Segment, filter: SearchFilter): Uint8Array {
  const passed = new Uint8Array(ids.length).fill(1);
  for (const [facet, holds] of conditionsOf(filter)) {
    const { values, places } = facets[facet];
    const good = Uint8Array.from(values, (value) => (holds(value) ? 1 : 0));
    keep(
      passed,
      places.map((place) => good[place] ?? 0),
    );
  }
  return passed;
}

interface Looking {
  readonly rank: 1 | 2;
  readonly terms: readonly Term[];
  /** What was found out about stored entries. */
  readonly looked: Map<number, Rank>;
  readonly fresh: readonly Ranked[];
}

/** Entries of a rank, newest first. Stored ones are read and looked at only when their turn comes. */
function* inOrder(corpus: Corpus, stored: Stored, { rank, terms, looked, fresh }: Looking): Generator<SearchEntry> {
  const newer = fresh.filter((match) => match.rank === rank).map(({ entry }) => entry);
  for (const number of corpus.order) {
    if (stored.anywhere[number] === 0) continue;
    if (rank === 2 ? stored.inHead[number] === 0 : stored.inHead[number] === 1 && looked.get(number) !== 1) continue;
    const entry = entryAt(corpus, number);
    const own = looked.get(number) ?? rankOf(foldEntry(entry), terms);
    looked.set(number, own);
    if (own !== rank) continue;
    for (let [next] = newer; next !== undefined && next.when >= entry.when; [next] = newer) {
      yield next;
      newer.shift();
    }
    yield entry;
  }
  yield* newer;
}

function unreadIn({ segments, fresh }: Corpus): number {
  const stored = segments.reduce((total, { facets: { complete } }) => {
    const no = complete.values.indexOf('no');
    return total + (no < 0 ? 0 : complete.places.filter((place) => place === no).length);
  }, 0);
  return stored + [...fresh.values()].filter((entry) => !entry.complete).length;
}
