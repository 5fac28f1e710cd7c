import { facetsOf, type Facet, type SearchEntry } from '#data/search/entry';
import type { Segment } from './open-segment';

/** All that can be found at one moment: segments on disk, and entries too new for them. */
export interface Corpus {
  readonly segments: readonly Segment[];
  /** Number of the first entry of each segment, counted through. */
  readonly bases: readonly number[];
  readonly count: number;
  /** The segments' entries, newest first. */
  readonly order: Uint32Array;
  /** Where the last version of an entry is, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** By id; these stand in for what segments hold of the same id. */
  readonly fresh: ReadonlyMap<string, SearchEntry>;
  /** 1 for each of the segments' entries that counts: replaced neither by a later version nor by a fresh one. */
  readonly living: Uint8Array;
}

/** Of two entries with the same id the later one counts. */
export function corpusOf(segments: readonly Segment[], fresh: ReadonlyMap<string, SearchEntry>): Corpus {
  const bases: number[] = [];
  const places = new Map<string, number>();
  let count = 0;
  for (const { ids } of segments) {
    bases.push(count);
    for (const id of ids) {
      places.set(id, count);
      count += 1;
    }
  }
  const order = newestFirst(segments, count);
  return { segments, bases, count, order, places, fresh, living: livingIn(places, fresh, count) };
}

export const withFresh = (corpus: Corpus, fresh: ReadonlyMap<string, SearchEntry>): Corpus => ({
  ...corpus,
  fresh,
  living: livingIn(corpus.places, fresh, corpus.count),
});

function newestFirst(segments: readonly Segment[], count: number): Uint32Array {
  const when = new Float64Array(count);
  let number = 0;
  for (const segment of segments) {
    for (const moment of segment.when) {
      when[number] = moment;
      number += 1;
    }
  }
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  return order.sort((one, other) => (when[other] ?? 0) - (when[one] ?? 0) || other - one);
}

function livingIn(places: Corpus['places'], fresh: Corpus['fresh'], count: number): Uint8Array {
  const living = new Uint8Array(count);
  for (const number of places.values()) living[number] = 1;
  for (const id of fresh.keys()) {
    const number = places.get(id);
    if (number !== undefined) living[number] = 0;
  }
  return living;
}

export function entryAt({ segments, bases }: Corpus, number: number): SearchEntry {
  let index = bases.length - 1;
  while ((bases[index] ?? 0) > number) index -= 1;
  const segment = segments[index];
  if (segment === undefined) throw new Error(`no entry ${number}`);
  return segment.entry(number - (bases[index] ?? 0));
}

/** The state that an entry was last known to have. */
export function stateOf({ segments, bases, places, fresh }: Corpus, id: string): string | undefined {
  const known = fresh.get(id)?.state;
  const number = places.get(id);
  if (known !== undefined || number === undefined) return known;
  const index = bases.filter((base) => base <= number).length - 1;
  const column = segments[index]?.facets.state;
  return column?.values[column.places[number - (bases[index] ?? 0)] ?? -1];
}

/** Every value that a facet has somewhere, perhaps more than once. */
export const valuesOf = ({ segments, fresh }: Corpus, facet: Facet): readonly string[] => [
  ...segments.flatMap(({ facets }) => facets[facet].values),
  ...[...fresh.values()].map((entry) => facetsOf(entry)[facet]),
];
