import { COLLECTIONS } from '#data/records/collections';
import { ledger } from '#data/records/ledger';
import { documents } from '#data/records/document';
import { scans } from '#data/records/archive';
import { SEALED } from '#data/repositories/expected';
import type { Collection, Key } from '#data/store/port';
import { JOURNAL } from '../journal';
import { decodePart, encodePart } from '../store-paths';
import { MARKER } from '../store-marker';

/** What a file below the store is, by its path alone. */
export type Place =
  | { readonly is: 'marker' | 'journal' | 'uncovered' | 'left-behind' | 'stray' }
  | { readonly is: 'record' | 'previous'; readonly collection: Collection<unknown>; readonly key: Key }
  | { readonly is: 'file'; readonly owner: Collection<unknown>; readonly key: Key; readonly name: string };

const SEALED_PARTS: readonly (typeof SEALED)[number][] = [...SEALED, { collection: ledger, parts: 1 }];
const FILE_OWNERS: readonly string[] = [documents.name, scans.name];
/** What the store itself leaves: a new version that was never decided upon, what it set aside, locks, temporary files. */
const LEFT_BEHIND = /(\.next|\.(left|damaged)-\d+)$|^\.zhiwen-[^/]*$/;
/** Parts of the store that a restored one has replaced are kept beside it, as `NAME.SUFFIX`. */
const REPLACED: readonly string[] = [MARKER, JOURNAL, ...COLLECTIONS.map(({ name }) => name)];
/** Beside the collections that are not sealed: the index for searching, a cache, and backups from before a migration. */
const UNCOVERED: readonly string[] = [...COLLECTIONS.map(({ name }) => name), 'index', '升级前备份'];

export function placeOf(path: string): Place {
  if (path === MARKER) return { is: 'marker' };
  if (path === JOURNAL) return { is: 'journal' };
  const [top = '', ...parts] = path.split('/');
  const replaced = REPLACED.some((name) => top.startsWith(`${name}.`));
  if (replaced || LEFT_BEHIND.test(parts.at(-1) ?? top)) return { is: 'left-behind' };
  const sealed = SEALED_PARTS.find(({ collection }) => collection.name === top);
  if (sealed === undefined) return { is: parts.length > 0 && UNCOVERED.includes(top) ? 'uncovered' : 'stray' };
  return placeIn(sealed, parts) ?? { is: 'stray' };
}

function placeIn({ collection, parts: depth }: (typeof SEALED)[number], parts: readonly string[]): Place | undefined {
  const name = parts.at(-1) ?? '';
  if (parts.length === depth + 1 && FILE_OWNERS.includes(collection.name)) {
    const key = keyOf(parts.slice(0, -1));
    return key === undefined ? undefined : { is: 'file', owner: collection, key, name };
  }
  const [, stem, previous] = /^(.*)\.json(\.previous)?$/.exec(name) ?? [];
  if (parts.length !== depth || stem === undefined) return undefined;
  const key = keyOf([...parts.slice(0, -1), stem]);
  return key === undefined ? undefined : { is: previous === undefined ? 'record' : 'previous', collection, key };
}

/** Another spelling of the same key would be a second file for one record. */
function keyOf(names: readonly string[]): Key | undefined {
  try {
    const parts = names.map(decodePart);
    return parts.every((part, index) => encodePart(part) === names[index]) ? parts.join('/') : undefined;
  } catch {
    return undefined; // No such encoding.
  }
}
