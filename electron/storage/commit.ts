import { dirname, join } from 'node:path';
import { storeError } from '#data/store/failure';
import type { FileSystem } from './file-system';
import { applyJournal, JOURNAL, journalBytes, type Change } from './journal';
import { nextOf } from './store-paths';
import { writeFlushed } from './write-flushed';

/** What a unit of work wants changed: the new bytes of each record by its path below the store, `null` to remove it. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

export interface CommitDeps {
  readonly fs: FileSystem;
  readonly root: string;
  readonly ensureFolder: (path: string) => Promise<void>;
  readonly digest: (content: string | Uint8Array) => string;
}

/**
 * Makes all changes or none. Resolves with whether the new versions already bear their names: where not, they are
 * decided upon and durable, and the next one to come finishes. Rejects with a system error where nothing was changed.
 */
export async function commit(unit: string, changes: Changes, deps: CommitDeps): Promise<'done' | 'finish-later'> {
  const { fs, root, digest } = deps;
  const journalPath = join(root, JOURNAL);
  const staged: string[] = [];
  const listed: readonly Change[] = [...changes].map(([path, bytes]) => ({ path, digest: bytes && digest(bytes) }));
  try {
    await stageAll(changes, deps, staged);
    await stage(fs, journalPath, journalBytes({ unit, changes: listed }, digest), staged);
    await fs.rename(nextOf(journalPath), journalPath);
  } catch (error) {
    await discard(fs, staged);
    throw error;
  }
  await fs.syncFolder(root).catch(() => {
    throw storeError('uncertain', '写入时磁盘出错，不能确定这次改动是否写成；重新打开时会自动核对，请先检查磁盘');
  });
  try {
    await applyJournal(fs, root, { unit, changes: listed }, digest);
    return 'done';
  } catch {
    return 'finish-later'; // Decided upon and durable; why the disk refuses, the next unit of work will be told.
  }
}

async function stageAll(changes: Changes, { fs, root, ensureFolder }: CommitDeps, staged: string[]): Promise<void> {
  const folders = new Set<string>();
  for (const [path, bytes] of changes) {
    const target = join(root, path);
    if (bytes === null) continue;
    await ensureFolder(dirname(target));
    await stage(fs, target, bytes, staged);
    folders.add(dirname(target));
  }
  for (const folder of folders) await fs.syncFolder(folder);
}

async function stage(fs: FileSystem, target: string, bytes: Uint8Array, staged: string[]): Promise<void> {
  const next = nextOf(target);
  if ((await fs.kind(next)) !== undefined) await fs.unlink(next);
  staged.push(next);
  await writeFlushed(fs, next, bytes);
}

async function discard(fs: FileSystem, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await fs.unlink(path).catch(() => undefined); // What stays is never taken for a record, and gives way next time.
  }
}
