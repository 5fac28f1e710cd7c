import { resolve } from 'node:path';
import { failureOf, storeError } from '#data/store/failure';
import type { Notice, Outcome, Store, Tools, UnitOfWork } from '#data/store/port';
import { attempt } from './attempt';
import { finishReplacement, isDecided } from './backup/replacement';
import { commit } from './commit';
import { createFolders } from './durable-folder';
import type { FileSystem } from './file-system';
import { assertFinished, finishLast } from './journal';
import { acquire } from './lock/acquire';
import { folderLock, PATIENCE_MS, type StoreLock } from './lock/store-lock';
import { MIGRATIONS } from './migrations/list';
import { migrateStore } from './migrations/migrate-store';
import { versionAfter, type Migration } from './migrations/migration';
import { nodeFileSystem } from './node-file-system';
import { createQueue } from './queue';
import type { RecordSource } from './read-record';
import { beginStore, makeRoot, nearestFolder, readMarker, type Marker } from './store-marker';
import { openUnit } from './unit-of-work';

export interface OpenOptions {
  readonly folder: string;
  /** What pure code may not have; `systemTools` outside tests. */
  readonly tools: Tools;
  /** A store was here before: a folder that is empty or gone is a loss. */
  readonly mustExist?: boolean;
  /** In place of the program's own. */
  readonly migrations?: readonly Migration[];
  readonly fs?: FileSystem;
  /** In place of the lock among the programs on this machine. */
  readonly lock?: StoreLock;
}

/** Opens the store in a folder of plain JSON files, or begins one. */
export async function openStore(options: OpenOptions): Promise<Outcome<Store>> {
  const { tools, fs = nodeFileSystem, migrations = MIGRATIONS } = options;
  const root = resolve(options.folder);
  return attempt(async () => {
    await nearestFolder(fs, root);
    const lock = options.lock ?? folderLock(root, PATIENCE_MS);
    await settleRestore(fs, root, lock);
    const place = { fs, root, tools, lock, newest: versionAfter(migrations) };
    const found = await readMarker(fs, root, place.newest);
    if (found === undefined && options.mustExist === true) throw gone();
    if (found === undefined) await makeRoot(fs, root);
    if (found && found.version < place.newest) await migrateStore({ ...place, migrations });
    const marker = (await readMarker(fs, root, place.newest)) ?? (await begin(place));
    return embeddedStore({ ...place, marker });
  });
}

async function begin({ fs, root, lock, tools, newest: version }: Place): Promise<Marker> {
  const release = await lock.acquire();
  try {
    const { newId, now } = tools;
    const begun = await readMarker(fs, root, version);
    return begun ?? (await beginStore(fs, root, { id: newId(), created: now(), version }));
  } finally {
    await release();
  }
}

/** A restore that was decided upon and interrupted is finished before anybody looks. */
async function settleRestore(fs: FileSystem, root: string, lock: StoreLock): Promise<void> {
  if (!(await isDecided(fs, root))) return;
  const release = await lock.acquire();
  try {
    await finishReplacement(fs, root);
  } finally {
    await release();
  }
}

const gone = (): Error =>
  storeError('damaged', '数据文件夹不见了或者是空的，而这里原来有数据；请检查移动硬盘是否插好，或用备份恢复');

const exchanged = (): Error =>
  storeError(
    'damaged',
    '这个数据文件夹已经换成了另一份数据（可能刚用备份恢复过），没有写入；请关闭后重新打开',
    'exchanged',
  );

interface Place {
  readonly fs: FileSystem;
  readonly root: string;
  readonly tools: Tools;
  readonly lock: StoreLock;
  /** Version of the stores that this program writes. */
  readonly newest: number;
}

function embeddedStore({ fs, root, tools, lock, newest, marker }: Place & { readonly marker: Marker }): Store {
  const folders = createFolders(fs, root);
  const ensureFolder = (path: string): Promise<void> => folders.ensure(path);
  const inTurn = createQueue();
  const digest = tools.digest;
  let settled: string | undefined;
  const assertSame = async (): Promise<void> => {
    const found = await readMarker(fs, root, newest);
    if (found === undefined) throw gone();
    if (found.id !== marker.id) throw exchanged();
  };

  /** Alone, with the last unit of work finished. */
  const alone = <T>(mode: 'write' | 'read', work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const release = await acquire(lock, mode);
      try {
        if (release) await finishReplacement(fs, root);
        await assertSame();
        const before = settled;
        if (release) settled = await finishLast(fs, root, digest, settled);
        else await assertFinished(fs, root, digest);
        // What a newer program began may have been a migration; what is known of folders may be of before a restore.
        if (settled !== before) {
          folders.forget();
          await assertSame();
        }
        return await work();
      } finally {
        await release?.();
      }
    });
  const openFor = (mode: RecordSource['mode'], notify: Notify) =>
    openUnit({ source: { fs, root, mode, notify }, ensureFolder, tools });

  const write = async <T>(work: (unit: UnitOfWork) => Promise<T>, notify: Notify): Promise<T> => {
    const open = openFor('write', notify);
    try {
      const value = await work(open.unit);
      await open.settleFiles();
      if (open.changes.size === 0) return value;
      const unit = tools.newId();
      const state = await commit(unit, open.changes, { fs, root, ensureFolder, digest });
      if (state === 'done') settled = unit;
      else notify(FINISH_LATER);
      return value;
    } catch (error) {
      if (failureOf(error)?.code !== 'uncertain') await open.dropFiles();
      throw error;
    }
  };
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    read: (work) => attempt((notify) => alone('read', () => work(openFor('read', notify).unit))),
    browse: (work) =>
      attempt(async (notify) => {
        await alone('read', nothing);
        return work(openFor('browse', notify).unit);
      }),
    write: (work) => attempt((notify) => alone('write', () => write(work, notify))),
  };
}

type Notify = (notice: Notice) => void;

const FINISH_LATER: Notice = {
  code: 'finish-later',
  message: '已经安全写入，但磁盘出错，收尾工作没有做完；下次使用时会自动补完，请尽快检查磁盘',
};
