/** The file that says: here is a store. Where it is missing and other records are not, there is a loss, not a beginning. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { COLLECTIONS } from '#data/records/collections';
import { canonical } from '#data/repositories/canonical';
import { storeError } from '#data/store/failure';
import { createFolders } from './durable-folder';
import { durableWrite } from './durable-write';
import type { FileSystem } from './file-system';
import { JOURNAL } from './journal';
import { isSameBytes, jsonBytes, jsonValue } from './json-text';
import { MIGRATIONS } from './migrations/list';
import { versionAfter } from './migrations/migration';

export const MARKER = 'store.json';

/** Of the stores that this program writes. Every change that an older program could not read raises it by a migration. */
export const STORE_VERSION = versionAfter(MIGRATIONS);

const marker = v.object({
  format: v.literal('zhiwen-store'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Tells this store from every other one, on a stick that was swapped, say. */
  id: v.pipe(v.string(), v.nonEmpty()),
  created: v.string(),
  /** Of all the above: nothing else answers for this file. */
  digest: v.optional(v.string()),
});
export type Marker = Readonly<v.InferOutput<typeof marker>>;

/** The marker of the store in a folder, or `undefined` where there is neither store nor folder. `newest` can be read. */
export async function readMarker(
  fs: FileSystem,
  root: string,
  newest: number = STORE_VERSION,
): Promise<Marker | undefined> {
  if ((await fs.kind(root)) === undefined) return undefined;
  const path = join(root, MARKER);
  if ((await fs.kind(path)) === undefined) {
    const remains = (await fs.list(root)).filter((name) => name === JOURNAL || OWN_FOLDERS.includes(name));
    if (remains.length === 0) return undefined;
    throw storeError('damaged', `数据文件夹里有“${remains.join('”“')}”，标识文件“${MARKER}”却不见了；请用备份恢复`);
  }
  const parsed = v.safeParse(marker, jsonValue(await fs.read(path)));
  if (!parsed.success) throw storeError('damaged', `标识文件“${MARKER}”已损坏；请用备份恢复`);
  if (parsed.output.version <= newest) return parsed.output;
  throw storeError('too-new', '数据文件夹由更新版本的制文写成，这个版本不能读写；请升级后再用');
}

/** Names of the folders that records lie in. */
const OWN_FOLDERS: readonly string[] = COLLECTIONS.map(({ name }) => name);

/** Makes the folder, with those above it, and begins a store in it. */
export async function beginStore(
  fs: FileSystem,
  root: string,
  { id, created, version }: Pick<Marker, 'id' | 'created' | 'version'>,
): Promise<Marker> {
  const begun = sealMarker({ format: 'zhiwen-store', version, id, created });
  await durableWrite(join(root, MARKER), jsonBytes(begun), { overwrite: false }, fs);
  return begun;
}

/** A marker with its own digest, as it is written. */
export function sealMarker({ format, version, id, created }: Omit<Marker, 'digest'>): Marker {
  const sealed = { format, version, id, created };
  return { ...sealed, digest: createHash('sha256').update(canonical(sealed)).digest('hex') };
}

/** Whether a marker is to the last byte as it was written. */
export function isWholeMarker(bytes: Uint8Array): boolean {
  const parsed = v.safeParse(marker, jsonValue(bytes));
  return parsed.success && isSameBytes(bytes, jsonBytes(sealMarker(parsed.output)));
}

/** The deepest folder that exists of a path. Fails as `not-possible` where a file is in its way. */
export async function nearestFolder(fs: FileSystem, root: string): Promise<string> {
  let base = root;
  while ((await fs.kind(base)) === undefined) base = dirname(base);
  if ((await fs.kind(base)) === 'folder') return base;
  throw storeError('not-possible', `“${basename(base)}”是一个文件，数据要放在文件夹里`);
}

/**
 * Makes the folder of a store that is to begin, with those above it. The deepest one found there may have been made by a
 * program that was killed before its name was durable, so that name is synced too.
 */
export async function makeRoot(fs: FileSystem, root: string): Promise<void> {
  const base = await nearestFolder(fs, root);
  await createFolders(fs, dirname(base)).ensure(root);
}
