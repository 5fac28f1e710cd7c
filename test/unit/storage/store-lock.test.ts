import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failureOf } from '#data/store/failure';
import { thisHost, thisProcess } from '#electron/storage/lock/process-identity';
import { folderLock } from '#electron/storage/lock/store-lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const RANDOM = '0123456789abcdef';
const lockOf = (host: string, pid: number, started: string): string => {
  const path = join(folder, `.zhiwen-lock-${host}-${pid}-${started}-${RANDOM}`);
  writeFileSync(path, '');
  return path;
};
const refusal = async (patience: number) =>
  failureOf(
    await folderLock(folder, patience)
      .acquire()
      .then(
        () => undefined,
        (error: unknown) => error,
      ),
  );

describe('the lock of a folder', () => {
  test('is held by one at a time, however many want it', async () => {
    let holders = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      const release = await folderLock(folder, 20_000).acquire();
      most = Math.max(most, (holders += 1));
      await wait(3);
      holders -= 1;
      await release();
    };
    await Promise.all(Array.from({ length: 20 }, work));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for, and then refused with a word on who holds it', async () => {
    const release = await folderLock(folder, 0).acquire();
    expect(await refusal(50)).toMatchObject({ code: 'busy' });
    expect((await refusal(50))?.message).toContain(`进程 ${process.pid}`);
    await release();
    await (
      await folderLock(folder, 0).acquire()
    )();
  });

  test('is free again when its holder is killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const gone = new Promise((resolve) => child.on('close', resolve));
    lockOf(thisHost, child.pid ?? 0, '0');
    expect(await refusal(50)).toMatchObject({ code: 'busy' });
    child.kill('SIGKILL');
    await gone;
    await (
      await folderLock(folder, 0).acquire()
    )();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('is free when its holder’s number went to another process', async () => {
    const { pid, started } = await thisProcess();
    lockOf(thisHost, pid, `${started}0`);
    await (
      await folderLock(folder, 0).acquire()
    )();
  });

  test('held from another machine is respected for an hour', async () => {
    const path = lockOf('elsewhere', 1, '0');
    expect(await refusal(50)).toMatchObject({ code: 'busy' });
    const old = Date.now() / 1000 - 3700;
    utimesSync(path, old, old);
    await (
      await folderLock(folder, 0).acquire()
    )();
  });

  test('is not disturbed by other files', async () => {
    writeFileSync(join(folder, '.zhiwen-lock-notes'), '');
    await (
      await folderLock(folder, 0).acquire()
    )();
    expect(readdirSync(folder)).toEqual(['.zhiwen-lock-notes']);
  });
});
