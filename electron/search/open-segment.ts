import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { FACETS, type Facet, type SearchEntry } from '#data/search/entry';
import type { KeyTable } from './key-table';
import { checksum } from './posting-lists';
import { TAIL, tableNumbers, type Front } from './segment-bytes';

/** A segment file, open. Everything read from it is checked; what does not hold throws `isDamagedIndex`. */
export interface Segment {
  readonly name: string;
  readonly ids: readonly string[];
  readonly when: readonly number[];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** Keys of whole documents, and of number and title alone. */
  readonly text: SegmentKeys;
  readonly head: SegmentKeys;
  entry(index: number): SearchEntry;
  close(): void;
}

export interface FacetColumn {
  readonly values: readonly string[];
  readonly places: Uint32Array;
}

export interface SegmentKeys {
  readonly keys: Uint32Array;
  /** The list of the key at a position: which entries have it. */
  list(position: number): Uint8Array;
  /** How many bytes it takes, which tells how rare the key is. */
  size(position: number): number;
}

const DAMAGED = 'DAMAGED_INDEX';
const damaged = (name: string): Error => Object.assign(new Error(`damaged segment ${name}`), { code: DAMAGED });
export const isDamagedIndex = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === DAMAGED;

export function openSegment(path: string, name: string): Segment {
  const handle = openSync(path, 'r');
  try {
    return readSegment(handle, name);
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function readSegment(handle: number, name: string): Segment {
  const bytesAt = (at: number, length: number, check: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    if (readSync(handle, bytes, 0, length, at) !== length || checksum(bytes) !== check) throw damaged(name);
    return bytes;
  };
  const { size } = fstatSync(handle);
  const front = readFront(handle, size, name);
  const { ids, lengths } = front;
  const numbers = tableNumbers(front);
  const listsAt = lengths.entries;
  const tablesAt = listsAt + lengths.textLists + lengths.headLists;
  const tables = new Uint32Array(bytesAt(tablesAt, numbers * 4, front.tables).buffer);
  let taken = 0;
  const take = (count: number): Uint32Array => tables.subarray(taken, (taken += count));
  const [ends, checks] = [take(ids.length), take(ids.length)];
  const columns = FACETS.map((facet) => [facet, { values: front.facets[facet], places: take(ids.length) }]);
  const keysOf = (count: number, at: number): SegmentKeys => {
    const table: KeyTable = { keys: take(count), ends: take(count), checks: take(count) };
    const start = (position: number): number => (position === 0 ? 0 : (table.ends[position - 1] ?? 0));
    const length = (position: number): number => (table.ends[position] ?? 0) - start(position);
    return {
      keys: table.keys,
      size: length,
      list: (position) => bytesAt(at + start(position), length(position), table.checks[position] ?? 0),
    };
  };
  return {
    name,
    ids,
    when: front.when,
    facets: Object.fromEntries(columns) as Segment['facets'],
    text: keysOf(lengths.textKeys, listsAt),
    head: keysOf(lengths.headKeys, listsAt + lengths.textLists),
    entry: (index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
      const bytes = bytesAt(from, (ends[index] ?? 0) - from, checks[index] ?? 0);
      return JSON.parse(Buffer.from(bytes.buffer).toString('utf16le')) as SearchEntry;
    },
    close: () => {
      closeSync(handle);
    },
  };
}

function readFront(handle: number, size: number, name: string): Front {
  const tail = Buffer.alloc(TAIL);
  if (size < TAIL || readSync(handle, tail, 0, TAIL, size - TAIL) !== TAIL) throw damaged(name);
  const length = tail.readUInt32LE(0);
  const bytes = Buffer.alloc(Math.min(length, size));
  readSync(handle, bytes, 0, bytes.byteLength, Math.max(0, size - TAIL - length));
  if (bytes.byteLength !== length || checksum(bytes) !== tail.readUInt32LE(4)) throw damaged(name);
  const front = JSON.parse(bytes.toString()) as Front;
  const { entries, textLists, headLists } = front.lengths;
  if (entries + textLists + headLists + tableNumbers(front) * 4 + length + TAIL !== size) throw damaged(name);
  return front;
}
