/**
 * One writer at a time, among all programs on this machine. Each that wants to write puts up a file with a name that no
 * other will ever have, then looks around: if anybody else's stands there, it takes its own down and tries again. Two
 * can never both see nobody. A name tells whose it is, so what a killed process left is known and can be taken away by
 * anyone, without the danger of taking away a living one's.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { storeError } from '#data/store/failure';
import { hasCode } from '../file-system';
import { isAlive, thisProcess, type ProcessIdentity } from './process-identity';

export interface StoreLock {
  /** Resolves with what gives the lock back; rejects with the failure `busy` when waiting did not help. */
  acquire(): Promise<() => Promise<void>>;
}

/** How the parts of a store end that a restore is writing. */
export const RESTORING = '.restoring';

const NAME = /^\.zhiwen-lock-([A-Za-z0-9]+)-(\d+)-([0-9a-f.]+)-[0-9a-f]{16}$/;
/** How long one waits for other programs, which may be rendering a long document. */
export const PATIENCE_MS = 30_000;

const ONE_HOUR_MS = 60 * 60 * 1000;

/** The lock of a folder that is there. Waits for others so long, in milliseconds. */
export function folderLock(folder: string, patience: number): StoreLock {
  return {
    acquire: async () => {
      const me = await thisProcess();
      const deadline = performance.now() + patience;
      for (;;) {
        const mine = await tryOnce(folder, me);
        if (mine !== undefined) return () => takeDown(mine);
        if (performance.now() > deadline) throw busy(await othersIn(folder), await isRestoring(folder));
        // Chance keeps two that met from meeting again.
        await wait(2 + Math.random() * 20);
      }
    },
  };
}

async function tryOnce(folder: string, { host, pid, started }: ProcessIdentity): Promise<string | undefined> {
  if ((await othersIn(folder)).length > 0) return undefined;
  const own = `.zhiwen-lock-${host}-${pid}-${started}-${randomBytes(8).toString('hex')}`;
  const path = join(folder, own);
  await (await open(path, 'wx')).close();
  if ((await othersIn(folder, own)).length === 0) return path;
  await takeDown(path);
  return undefined;
}

interface Other extends ProcessIdentity {
  readonly name: string;
}

/** Those who hold or want the lock and are alive; takes away what the dead left. */
async function othersIn(folder: string, own?: string): Promise<readonly Other[]> {
  const others: Other[] = [];
  for (const name of await readdir(folder)) {
    const [, host = '', pid = '', started = ''] = NAME.exec(name) ?? [];
    if (host === '' || name === own) continue;
    const other: Other = { name, host, pid: Number(pid), started };
    const alive = (await isAlive(other)) ?? !(await isAnHourOld(join(folder, name)));
    if (alive) others.push(other);
    else await takeDown(join(folder, name));
  }
  return others;
}

/** Another machine's, in a folder that was copied or is shared. Work takes seconds. */
async function isAnHourOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > ONE_HOUR_MS;
  } catch {
    return true; // Taken down meanwhile.
  }
}

async function takeDown(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, ['ENOENT'])) throw error;
  }
}

/** A restore writes everything anew before it decides: with many documents, for minutes. */
const isRestoring = async (folder: string): Promise<boolean> =>
  (await readdir(folder)).some((name) => name.endsWith(RESTORING));

function busy([other]: readonly Other[], restoring: boolean): Error {
  const whose = other === undefined ? '另一个程序' : `另一个程序（进程 ${other.pid}，计算机 ${other.host}）`;
  if (restoring)
    return storeError('busy', `${whose}正在用备份恢复这个数据文件夹，内容多时要几分钟；请等恢复完成后再试`);
  return storeError('busy', `${whose}正在写入同一个数据文件夹，等了很久仍未结束；这次没有改动任何内容，请稍后再试`);
}
