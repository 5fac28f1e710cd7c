import { join } from 'node:path';
import type { Tools } from '#data/store/port';
import { version as program } from '../../../package.json';
import { writeBackup } from '../backup/create-backup';
import { filesBelow, snapshotOf } from '../backup/snapshot';
import { commit, type Changes } from '../commit';
import { createFolders } from '../durable-folder';
import type { FileSystem } from '../file-system';
import { finishLast } from '../journal';
import { jsonBytes, jsonValue } from '../json-text';
import type { StoreLock } from '../lock/store-lock';
import { MARKER, readMarker, sealMarker } from '../store-marker';
import { versionAfter, type Migration, type OldRecords } from './migration';

/** Below the store; its backups are kept until somebody removes them. */
const BEFORE = '升级前备份';

/**
 * Brings an older store up to date. First the whole of it goes into a backup that is read back; then each step is one
 * unit of work with the number of its version, so that a power cut leaves the store before or after a step.
 */
export async function migrateStore({
  fs,
  root,
  tools,
  lock,
  migrations,
}: {
  readonly fs: FileSystem;
  readonly root: string;
  readonly tools: Tools;
  readonly lock: StoreLock;
  readonly migrations: readonly Migration[];
}): Promise<void> {
  const { digest } = tools;
  const folders = createFolders(fs, root);
  const ensureFolder = (path: string): Promise<void> => folders.ensure(path);
  const release = await lock.acquire();
  try {
    await finishLast(fs, root, digest);
    const marker = await readMarker(fs, root, versionAfter(migrations));
    const steps = migrations.filter(({ to }) => marker !== undefined && to > marker.version);
    if (marker === undefined || steps.length === 0) return;
    await ensureFolder(join(root, BEFORE));
    const target = join(root, BEFORE, `第${marker.version}版-${tools.now().slice(0, 19).replace(/[^\d]/g, '')}.zip`);
    await writeBackup(await snapshotOf(fs, root), { fs, target, tools, program, overwrite: true });
    for (const { to, change } of steps) {
      const changes: Changes = new Map([
        ...(await change(oldRecords(fs, root))),
        [MARKER, jsonBytes(sealMarker({ ...marker, version: to }))],
      ]);
      await commit(tools.newId(), changes, { fs, root, ensureFolder, digest });
      await finishLast(fs, root, digest);
    }
  } finally {
    await release();
  }
}

const oldRecords = (fs: FileSystem, root: string): OldRecords => ({
  paths: (collection) => filesBelow(fs, root, collection),
  read: async (path) => jsonValue(await fs.read(join(root, path))),
});
