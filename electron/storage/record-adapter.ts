import type { Adapter } from 'lowdb';
import type { Collection } from '#data/store/port';
import { jsonBytes, jsonValue } from './json-text';
import { readRecord, type RecordSource } from './read-record';

/**
 * Our own way for lowdb to a file. Its own ways neither flush what they write nor tell a damaged or vanished file from
 * a first start. Writing stages the record for the commit of the unit of work; nothing reaches the disk before.
 */
export function recordAdapter<T>(
  path: string,
  collection: Collection<T>,
  source: RecordSource,
  staged: Map<string, Uint8Array | null>,
): Adapter<T | null> {
  return {
    read: async () => {
      const own = staged.get(path);
      if (own === null) return null;
      if (own) return jsonValue(own) as T;
      return (await readRecord(path, collection, source)) ?? null;
    },
    write: (record) => {
      staged.set(path, record === null ? null : jsonBytes(record));
      return Promise.resolve();
    },
  };
}
