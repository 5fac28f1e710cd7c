import { join } from 'node:path';
import { COLLECTIONS } from '#data/records/collections';
import { storeError } from '#data/store/failure';
import type { Tools } from '#data/store/port';
import { hasCode, type FileSystem } from '../file-system';
import { assertFinished, finishLast } from '../journal';
import { acquire } from '../lock/acquire';
import type { StoreLock } from '../lock/store-lock';
import { MARKER, readMarker, type Marker } from '../store-marker';
import { nextOf } from '../store-paths';
import type { Entry } from './write-archive';

export interface StoreFolder {
  readonly fs: FileSystem;
  readonly root: string;
  readonly lock: StoreLock;
  readonly tools: Tools;
}

export interface Snapshot {
  readonly marker: Marker;
  readonly entries: readonly Entry[];
}

/**
 * Never changed once they are there, like all files that are no records, and by far the most: read when their turn comes,
 * while others go on working. All else is read at once, so that the whole is of one moment.
 */
const WRITTEN_ONCE: readonly string[] = ['documents', 'revisions'];
const RECORD = /\.json(\.previous)?$/;
const isLasting = (collection: string, path: string): boolean =>
  WRITTEN_ONCE.includes(collection) || !RECORD.test(path);

/** The store of this moment. Others wait only while it is listed. */
export async function takeSnapshot({ fs, root, lock, tools }: StoreFolder): Promise<Snapshot> {
  const release = await acquire(lock, 'read');
  try {
    if (release) await finishLast(fs, root, tools.digest);
    else await assertFinished(fs, root, tools.digest);
    return await snapshotOf(fs, root);
  } finally {
    await release?.();
  }
}

/** For who is alone already. */
export async function snapshotOf(fs: FileSystem, root: string): Promise<Snapshot> {
  const marker = await readMarker(fs, root);
  if (marker === undefined)
    throw storeError('not-possible', '这个文件夹里没有制文的数据，没有可以备份的内容', 'no-store');
  const entries = [await readNow(fs, root, MARKER)];
  for (const { name } of COLLECTIONS) {
    for (const path of await filesBelow(fs, root, name)) {
      entries.push(isLasting(name, path) ? later(fs, root, path) : await readNow(fs, root, path));
    }
  }
  return { marker, entries };
}

async function readNow(fs: FileSystem, root: string, path: string): Promise<Entry> {
  const bytes = await fs.read(join(root, path));
  return { path, bytes: () => Promise.resolve(bytes) };
}

const later = (fs: FileSystem, root: string, path: string): Entry => ({
  path,
  bytes: async () => {
    try {
      return await fs.read(join(root, path));
    } catch (error) {
      // A draft was removed for good meanwhile.
      throw hasCode(error, ['ENOENT']) ? changedMeanwhile() : error;
    }
  },
});

const changedMeanwhile = (): Error => storeError('conflict', '备份期间有内容被删除，请再备份一次', 'changed-meanwhile');

/** Every file below a folder that means something, sorted. What was being written when a program was killed does not. */
export async function filesBelow(fs: FileSystem, root: string, folder: string): Promise<readonly string[]> {
  if ((await fs.kind(join(root, folder))) !== 'folder') return [];
  const found: string[] = [];
  for (const name of [...(await fs.list(join(root, folder)))].sort()) {
    const path = `${folder}/${name}`;
    const kind = await fs.kind(join(root, path));
    if (kind === 'folder') found.push(...(await filesBelow(fs, root, path)));
    else if (kind === 'file' && !name.endsWith(nextOf(''))) found.push(path);
  }
  return found;
}
