/** `ZHIWEN_KILL_ROUNDS=200` for the long form. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { documents } from '#data/records/document';
import { auditStore } from '#data/repositories/audit';
import { drillBackup } from '#electron/services/backup-drill';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../crash/store-scenario';
import { fillOffice } from '../support/backup-office';
import { PROGRAM, scratch, zhiwen } from './support';

const ROUNDS = Number(process.env['ZHIWEN_KILL_ROUNDS'] ?? 10);

/** Runs a command, kills it after a while, and says whether it had told that it was done. */
async function killedAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--json'], { stdio: 'pipe' });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return told.includes('"documents"');
}

/** Most kills where the writing is. */
const momentOf = (usual: number): number => usual * (0.4 + Math.random() * 0.8);

async function timed(args: readonly string[]): Promise<number> {
  const began = performance.now();
  expect((await zhiwen(args)).status).toBe(0);
  return performance.now() - began;
}

const open = async (folder: string) => expectOk(await openStore({ folder, tools: systemTools, mustExist: true }));

test(
  'a backup killed at any moment leaves nothing half-written under its name, and an older one whole',
  { timeout: 900_000 },
  async () => {
    const folder = scratch();
    const data = join(folder, 'data');
    await fillOffice(expectOk(await openStore({ folder: data, tools: systemTools })), 30);
    const older = join(folder, '原有.zip');
    const usual = await timed(['backup', older, '--data', data]);
    let cutShort = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const fresh = join(folder, `备份${round}.zip`);
      const target = round % 2 === 0 ? fresh : older;
      const done = await killedAfter(momentOf(usual), ['backup', target, '--data', data, '--force']);
      if (!done) cutShort += 1;
      if (done || target === older) expect(existsSync(target)).toBe(true);
      if (existsSync(target)) {
        expect(expectOk(await drillBackup({ file: target, tools: systemTools })).documents).toBe(30);
      }
      rmSync(fresh, { force: true });
    }
    expect(cutShort).toBeGreaterThan(0);
    // The next one clears away what the killed ones left, their locks too.
    expect((await zhiwen(['backup', older, '--data', data, '--force'])).status).toBe(0);
    expect(readdirSync(data).filter((name) => name.startsWith('.zhiwen'))).toEqual([]);
    process.stderr.write(`backup: ${ROUNDS} rounds, ${cutShort} cut short\n`);
  },
);

test(
  'a restore killed at any moment leaves what was or what shall be, never a mixture',
  { timeout: 900_000 },
  async () => {
    const folder = scratch();
    const data = join(folder, 'data');
    const store = expectOk(await openStore({ folder: data, tools: systemTools }));
    const sizes = [3, 25] as const;
    const files = [join(folder, 'a.zip'), join(folder, 'b.zip')] as const;
    await fillOffice(store, sizes[0]);
    expect((await zhiwen(['backup', files[0], '--data', data])).status).toBe(0);
    await fillOffice(store, sizes[1] - sizes[0]);
    expect((await zhiwen(['backup', files[1], '--data', data])).status).toBe(0);
    const usual = await timed(['restore', files[1], '--data', data, '--force']);
    const counts = { before: 0, after: 0, cutShort: 0 };
    let now: number = sizes[1];
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = now === sizes[0] ? 1 : 0;
      const done = await killedAfter(momentOf(usual), ['restore', files[wanted], '--data', data, '--force']);
      if (!done) counts.cutShort += 1;
      const found = expectOk(
        await (
          await open(data)
        ).read(async (reading) => ({
          findings: await auditStore(reading, systemTools),
          documents: (await reading.keys(documents, '2024/某政办发')).length,
        })),
      );
      expect(found.findings).toEqual([]);
      expect(done ? [sizes[wanted]] : sizes).toContain(found.documents);
      if (found.documents === now) counts.before += 1;
      else counts.after += 1;
      now = found.documents;
      for (const name of readdirSync(data)) {
        if (name.includes('.被替换-')) rmSync(join(data, name), { recursive: true });
      }
    }
    expect(counts.cutShort).toBeGreaterThan(0);
    process.stderr.write(`restore: ${JSON.stringify({ rounds: ROUNDS, ...counts })}\n`);
  },
);
