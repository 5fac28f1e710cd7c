import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import type { BackupPlan } from '#data/records/backup';
import { saveBackupPlan, USUAL_KEEP } from '#data/repositories/backup-plan';
import type { Outcome, Store } from '#data/store/port';
import type { BackupReport } from '#electron/storage/backup/create-backup';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../../../crash/store-scenario';

/** A store of its own, with a stick beside it. */
export async function stored(): Promise<{ store: Store; folder: string; stick: string }> {
  const base = mkdtempSync(join(tmpdir(), 'zhiwen-desk-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  const stick = join(base, 'stick');
  mkdirSync(stick);
  const folder = join(base, 'data');
  return { store: expectOk(await openStore({ folder, tools: systemTools })), folder, stick };
}

export async function planned(store: Store, changes: Partial<BackupPlan> = {}): Promise<void> {
  const usual: BackupPlan = { folder: '/stick', when: 'daily', atExit: true, encrypted: false, keep: USUAL_KEEP };
  expectOk(await store.write((unit) => saveBackupPlan(unit, { ...usual, ...changes })));
}

export const made: Promise<Outcome<BackupReport>> = Promise.resolve({
  ok: true,
  value: { file: '/stick/a.zip', created: '', storeId: '', documents: 0, files: 1, encrypted: false },
  notices: [],
});

export const refused = (message: string, reason?: string): Promise<Outcome<never>> =>
  Promise.resolve({
    ok: false,
    failure: { code: 'not-possible', message, ...(reason === undefined ? {} : { reason }) },
    notices: [],
  });
