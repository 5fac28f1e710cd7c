import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { failureOf, storeError, type StoreFailure } from '#data/store/failure';
import type { Notice, Outcome, Reading, Store, Tools, UnitOfWork } from '#data/store/port';
import { explainWriteError } from '#electron/files/file-problem';
import { commit } from './commit';
import { createFolders } from './durable-folder';
import { hasCode, type FileSystem } from './file-system';
import { assertFinished, finishLast } from './journal';
import { folderLock, type StoreLock } from './lock/store-lock';
import { nodeFileSystem } from './node-file-system';
import { createQueue } from './queue';
import { beginStore, makeRoot, readMarker, type Marker } from './store-marker';
import { openUnit } from './unit-of-work';

export interface OpenOptions {
  readonly folder: string;
  /** What pure code may not have; `systemTools` outside tests. */
  readonly tools: Tools;
  /** A store was here before: a folder that is empty or gone is a loss. */
  readonly mustExist?: boolean;
  readonly fs?: FileSystem;
  /** In place of the lock among the programs on this machine. */
  readonly lock?: StoreLock;
}

/** How long one waits for other programs, which may be rendering a long document. */
const PATIENCE_MS = 30_000;

/** Opens the store in a folder of plain JSON files, or begins one. */
export async function openStore(options: OpenOptions): Promise<Outcome<Store>> {
  const { tools, fs = nodeFileSystem } = options;
  const root = resolve(options.folder);
  return attempt(async () => {
    await assertThere(fs, root, options.mustExist === true);
    await makeRoot(fs, root);
    const lock = options.lock ?? folderLock(root, PATIENCE_MS);
    const marker = (await readMarker(fs, root)) ?? (await begin(fs, root, lock, tools));
    return embeddedStore({ fs, root, tools, lock, marker });
  });
}

async function begin(fs: FileSystem, root: string, lock: StoreLock, tools: Tools): Promise<Marker> {
  const release = await lock.acquire();
  try {
    const { newId, now } = tools;
    return (await readMarker(fs, root)) ?? (await beginStore(fs, root, { id: newId(), created: now() }));
  } finally {
    await release();
  }
}

async function assertThere(fs: FileSystem, root: string, mustExist: boolean): Promise<void> {
  if (mustExist && (await readMarker(fs, root)) === undefined) throw gone();
}

const gone = (): Error =>
  storeError('damaged', '数据文件夹不见了或者是空的，而这里原来有数据；请检查移动硬盘是否插好，或用备份恢复');

interface Embedded {
  readonly fs: FileSystem;
  readonly root: string;
  readonly tools: Tools;
  readonly lock: StoreLock;
  readonly marker: Marker;
}

function embeddedStore({ fs, root, tools, lock, marker }: Embedded): Store {
  const folders = createFolders(fs, root);
  const ensureFolder = (path: string): Promise<void> => folders.ensure(path);
  const inTurn = createQueue();
  const digest = tools.digest;
  let settled: string | undefined;

  /** Alone, with the last unit of work finished. */
  const alone = <T>(writing: boolean, work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const release = await acquire(lock, writing);
      try {
        if ((await readMarker(fs, root))?.id !== marker.id) throw gone();
        if (release) settled = (await finishLast(fs, root, digest, settled)) ?? settled;
        else await assertFinished(fs, root, digest);
        return await work();
      } finally {
        await release?.();
      }
    });
  const openFor = (writing: boolean, notify: (notice: Notice) => void) =>
    openUnit({ source: { fs, root, writing, notify }, ensureFolder, tools });

  const write = async <T>(work: (unit: UnitOfWork) => Promise<T>, notify: (notice: Notice) => void): Promise<T> => {
    const open = openFor(true, notify);
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
  return {
    read: (work) => attempt((notify) => alone(false, () => work(openFor(false, notify).unit satisfies Reading))),
    write: (work) => attempt((notify) => alone(true, () => write(work, notify))),
  };
}

const FINISH_LATER: Notice = {
  code: 'finish-later',
  message: '已经安全写入，但磁盘出错，收尾工作没有做完；下次使用时会自动补完，请尽快检查磁盘',
};

/** Where nothing can be written, not even a lock, reading goes on without one. */
async function acquire(lock: StoreLock, writing: boolean): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock.acquire();
  } catch (error) {
    if (writing || !hasCode(error, ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'])) throw error;
    return undefined;
  }
}

/** Failures and system errors as values; bugs go on. */
async function attempt<T>(work: (notify: (notice: Notice) => void) => Promise<T>): Promise<Outcome<T>> {
  const notices: Notice[] = [];
  try {
    return { ok: true, value: await work((notice) => notices.push(notice)), notices };
  } catch (error) {
    return { ok: false, failure: asFailure(error), notices };
  }
}

function asFailure(error: unknown): StoreFailure {
  const failure = failureOf(error);
  if (failure !== undefined) return failure;
  const { code: reason, message } = explainWriteError(error);
  return { code: 'disk', message, reason };
}

/** The clock, chance and digest of this machine. */
export const systemTools: Tools = {
  now: () => localTime(new Date()),
  newId: () => randomUUID(),
  digest: (content) => createHash('sha256').update(content).digest('hex'),
};

/** `2024-03-05T09:30:00.123+08:00`: the hour on the clerk's wall, and what hour that is. */
function localTime(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
