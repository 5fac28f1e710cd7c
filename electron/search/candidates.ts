import { lookupOf } from '#data/search/index-keys';
import type { Term } from '#data/search/query';
import { lowerBound } from './key-table';
import type { SegmentKeys } from './open-segment';
import { eachNumber } from './posting-lists';

/** Rarest first; the rest of a long text can hardly rule out more, and whoever is left is looked at anyway. */
const MOST_KEYS = 8;

/** Which of a segment's entries have the keys of all terms: 1 for each that may match, and for no other 0. */
export function candidatesIn(segment: SegmentKeys, count: number, terms: readonly Term[]): Uint8Array {
  const found = new Uint8Array(count);
  const lookups = terms.map(lookupOf);
  const positions = new Set<number>();
  for (const key of lookups.flatMap(({ keys }) => keys)) {
    const position = lowerBound(segment.keys, key);
    if (segment.keys[position] !== key) return found;
    positions.add(position);
  }
  const rarest = [...positions].sort((one, other) => segment.size(one) - segment.size(other));
  found.fill(1);
  for (const position of rarest.slice(0, MOST_KEYS)) keepOnly(found, [segment.list(position)]);
  for (const { range } of lookups) {
    if (range === undefined) continue;
    const [from, to] = [lowerBound(segment.keys, range.from), lowerBound(segment.keys, range.to + 1)];
    keepOnly(
      found,
      Array.from({ length: to - from }, (_, index) => segment.list(from + index)),
    );
  }
  return found;
}

function keepOnly(found: Uint8Array, lists: readonly Uint8Array[]): void {
  const having = new Uint8Array(found.length);
  for (const list of lists) {
    eachNumber(list, (entry) => {
      having[entry] = 1;
    });
  }
  for (let entry = 0; entry < found.length; entry += 1) found[entry] = (found[entry] ?? 0) & (having[entry] ?? 0);
}

/** Whether having the keys is as good as having the terms. */
export function keysAreSure(terms: readonly Term[]): boolean {
  const lookups = terms.map(lookupOf);
  const keys = lookups.reduce((total, { keys: own }) => total + own.length, 0);
  return keys <= MOST_KEYS && lookups.every(({ sure }) => sure);
}
