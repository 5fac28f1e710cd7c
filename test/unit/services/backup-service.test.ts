import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { saveBackupPlan, USUAL_KEEP } from '#data/repositories/backup-plan';
import type { BackupPlan } from '#data/records/backup';
import type { Tools } from '#data/store/port';
import { backupState, drillKeptBackup, runPlannedBackup, type BackupService } from '#electron/services/backup-service';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../crash/store-scenario';
import { fillOffice } from '../../support/backup-office';

async function office(changes: Partial<BackupPlan> = {}) {
  const base = mkdtempSync(join(tmpdir(), 'zhiwen-plan-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  const clock = { day: '2024-03-05' };
  const tools: Tools = { ...systemTools, now: () => `${clock.day}T09:00:00.000+08:00` };
  const folder = join(base, 'data');
  const stick = join(base, 'stick');
  mkdirSync(stick);
  const store = expectOk(await openStore({ folder, tools }));
  await fillOffice(store, 1);
  const plan: BackupPlan = {
    folder: stick,
    when: 'daily',
    atExit: true,
    encrypted: false,
    keep: USUAL_KEEP,
    ...changes,
  };
  expectOk(await store.write((unit) => saveBackupPlan(unit, plan)));
  const service: BackupService = { store, folder, tools, program: '0', passphrase: '口令' };
  return { service, stick, clock };
}

test('a planned backup is made, is no longer due, and older ones beyond the plan go', async () => {
  const { service, stick, clock } = await office({ keep: { daily: 2, weekly: 0, monthly: 0 } });
  writeFileSync(join(stick, '别的.zip'), 'not ours');
  expect(expectOk(await backupState(service)).due).toBe(true);
  for (const day of ['2024-03-05', '2024-03-06', '2024-03-07', '2023-01-01']) {
    clock.day = day;
    expectOk(await runPlannedBackup(service));
    expect(expectOk(await backupState(service)).due).toBe(false);
  }
  const days = readdirSync(stick).map((name) => /-(\d{8})-/.exec(name)?.[1] ?? name);
  expect(days.sort()).toEqual(['20230101', '20240306', '20240307', '别的.zip']);
});

test('while the stick is away the failure is kept, and it stays due', async () => {
  const { service, stick } = await office();
  renameSync(stick, `${stick}-away`);
  const failed = await runPlannedBackup(service);
  expect(failed).toMatchObject({ ok: false, failure: { reason: 'folder-gone' } });
  const state = expectOk(await backupState(service));
  expect(state).toMatchObject({ due: true, log: { tried: { ok: false } } });
  expect(state.log.tried?.message).toContain('移动硬盘');
  renameSync(`${stick}-away`, stick);
  expectOk(await runPlannedBackup(service));
  expect(expectOk(await backupState(service))).toMatchObject({ due: false, log: { tried: { ok: true } } });
});

test('the drill of the last backup is kept, whether it went well or not', async () => {
  const { service } = await office({ encrypted: true });
  const { file } = expectOk(await runPlannedBackup(service));
  expect(expectOk(await drillKeptBackup(service))).toMatchObject({ documents: 1 });
  expect(expectOk(await backupState(service)).log.drill).toMatchObject({ ok: true, file });
  truncateSync(file, 1000);
  expect(await drillKeptBackup(service)).toMatchObject({ ok: false, failure: { reason: 'backup-cut-off' } });
  expect(expectOk(await backupState(service)).log.drill).toMatchObject({ ok: false });
});
