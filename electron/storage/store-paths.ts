import { join } from 'node:path/posix';

/** What may stand in a file name everywhere; upper case may not, since Windows would take it for lower case. */
const PLAIN = /[^a-z0-9\p{Lo}\p{N}〔〕（）·，、“”《》_-]/gu;
const RECORD = '.json';

/** A part of a key as a file name; other characters as `%` and the hexadecimal bytes of their UTF-8. */
export const encodePart = (part: string): string =>
  part.replace(PLAIN, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );

export const decodePart = (name: string): string => decodeURIComponent(name);

/** Path of a record below the store, the same on every system. */
export const recordPath = (collection: string, key: string): string => `${folderOf(collection, key)}${RECORD}`;

export const folderOf = (collection: string, prefix: string): string =>
  join(
    collection,
    ...prefix
      .split('/')
      .filter((part) => part !== '')
      .map(encodePart),
  );

/** The last part of a key from the name of a record or of a folder of records; `undefined` for any other file. */
export function partOf(name: string, kind: 'file' | 'folder'): string | undefined {
  if (kind === 'folder') return decodePart(name);
  return name.endsWith(RECORD) ? decodePart(name.slice(0, -RECORD.length)) : undefined;
}

export const nextOf = (path: string): string => `${path}.next`;
export const previousOf = (path: string): string => `${path}.previous`;
