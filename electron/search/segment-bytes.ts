/**
 * A segment: some thousand entries with their index, in one file that is never changed.
 *
 *     entries      JSON of each, UTF-16LE
 *     lists        of the key tables, one after the other
 *     tables       32-bit numbers, little-endian, as `Tables` names them
 *     front        JSON: ids, values of the facets, how long everything is
 *     last 8 bytes length of the front, and its checksum
 */
import { endianness } from 'node:os';
import { FACETS, facetsOf, type Facet, type SearchEntry } from '#data/search/entry';
import { foldEntry } from '#data/search/match';
import { buildKeyTable } from './key-table';
import { checksum } from './posting-lists';

export interface Front {
  readonly ids: readonly string[];
  readonly when: readonly number[];
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly lengths: {
    readonly entries: number;
    readonly textLists: number;
    readonly headLists: number;
    readonly textKeys: number;
    readonly headKeys: number;
  };
  /** Checksum of the tables. */
  readonly tables: number;
}

export const TAIL = 8;

/** Bytes of the tables, given a front: two numbers an entry, one a facet and entry, three a key. */
export const tableNumbers = ({ ids, lengths }: Pick<Front, 'ids' | 'lengths'>): number =>
  ids.length * (2 + FACETS.length) + 3 * (lengths.textKeys + lengths.headKeys);

export function segmentBytes(entries: readonly SearchEntry[]): Uint8Array {
  if (endianness() !== 'LE') throw new Error('segments are little-endian');
  const records = entries.map((entry) => Buffer.from(JSON.stringify(entry), 'utf16le'));
  const folded = entries.map(foldEntry);
  const text = buildKeyTable(folded.map((entry) => entry.text));
  const head = buildKeyTable(folded.map((entry) => entry.head));
  const facets = entries.map(facetsOf);
  const columns = FACETS.map((facet) => column(facets.map((one) => one[facet])));
  const tables = joinNumbers([
    runningTotal(records.map(({ byteLength }) => byteLength)),
    Uint32Array.from(records, checksum),
    ...columns.map(({ places }) => places),
    ...[text, head].flatMap(({ table }) => [table.keys, table.ends, table.checks]),
  ]);
  const front: Front = {
    ids: entries.map(({ id }) => id),
    when: entries.map(({ when }) => when),
    facets: Object.fromEntries(FACETS.map((facet, index) => [facet, columns[index]?.values ?? []])) as Front['facets'],
    lengths: {
      entries: records.reduce((total, { byteLength }) => total + byteLength, 0),
      textLists: text.lists.byteLength,
      headLists: head.lists.byteLength,
      textKeys: text.table.keys.length,
      headKeys: head.table.keys.length,
    },
    tables: checksum(tables),
  };
  const frontBytes = Buffer.from(JSON.stringify(front));
  const tail = Buffer.alloc(TAIL);
  tail.writeUInt32LE(frontBytes.byteLength, 0);
  tail.writeUInt32LE(checksum(frontBytes), 4);
  return Buffer.concat([...records, text.lists, head.lists, tables, frontBytes, tail]);
}

/** Each value once, and which one each entry has. */
function column(given: readonly string[]): { readonly values: readonly string[]; readonly places: Uint32Array } {
  const places = new Map<string, number>();
  const own = given.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], places: Uint32Array.from(own) };
}

function runningTotal(lengths: readonly number[]): Uint32Array {
  let total = 0;
  return Uint32Array.from(lengths, (length) => (total += length));
}

const joinNumbers = (arrays: readonly Uint32Array[]): Uint8Array =>
  Buffer.concat(arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)));
