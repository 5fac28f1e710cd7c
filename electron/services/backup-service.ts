/** 备份 as the window and the clock ask for it: by the plan in the store, into its folder, with a record of what became of it. */
import { join } from 'node:path';
import type { BackupAttempt, BackupLog, BackupPlan } from '#data/records/backup';
import {
  backupName,
  backupsAmong,
  findBackupLog,
  findBackupPlan,
  isBackupDue,
  noteInBackupLog,
  surplusBackups,
} from '#data/repositories/backup-plan';
import { storeError } from '#data/store/failure';
import type { Outcome, Store, Tools } from '#data/store/port';
import { attempt, valueOf } from '#electron/storage/attempt';
import { createBackup, type BackupReport } from '#electron/storage/backup/create-backup';
import type { TellProgress } from '#electron/storage/backup/progress';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { readMarker } from '#electron/storage/store-marker';
import { sweepTemporaries } from '#electron/storage/temporary-files';
import { drillBackup, type DrillReport } from './backup-drill';

export interface BackupService {
  readonly store: Store;
  /** The store's folder. */
  readonly folder: string;
  readonly tools: Tools;
  /** Version of this program. */
  readonly program: string;
  /** Where the plan says so, backups are encrypted with it. */
  readonly passphrase?: string | undefined;
  readonly progress?: TellProgress | undefined;
}

export interface BackupState {
  readonly plan: BackupPlan | undefined;
  readonly log: BackupLog;
  /** Whether the plan wants one now. */
  readonly due: boolean;
}

/** Plan, last results, and whether one is due. */
export const backupState = ({ store, tools }: Pick<BackupService, 'store' | 'tools'>): Promise<Outcome<BackupState>> =>
  store.read(async (reading) => {
    const plan = await findBackupPlan(reading);
    const log = await findBackupLog(reading);
    return { plan, log, due: plan !== undefined && isBackupDue(plan.when, log.done?.at, tools.now()) };
  });

/**
 * Makes a backup by the plan, and removes older ones that the plan no longer keeps once the new one was read back. What
 * became of it stands in the log: a folder that is not there (a stick) is a failure, and since nothing was done, the
 * next question whether one is due says yes again.
 */
export async function runPlannedBackup(service: BackupService): Promise<Outcome<BackupReport>> {
  const { store, folder, tools, program, passphrase, progress } = service;
  return attempt(async () => {
    const { plan } = valueOf(await backupState(service));
    if (plan === undefined) throw storeError('not-possible', '还没有设定备份放在哪里', 'no-plan');
    if (plan.encrypted && passphrase === undefined)
      throw storeError('not-possible', '备份要加密，请输入口令', 'passphrase-needed');
    const storeId = await idOf(folder);
    const at = tools.now();
    const target = join(plan.folder, backupName(at, storeId));
    await sweepTemporaries(plan.folder, Date.parse(at));
    const secret = plan.encrypted ? { passphrase } : {};
    const outcome = await createBackup({ folder, target, tools, program, progress, ...secret });
    const tried: BackupAttempt = {
      at,
      ok: outcome.ok,
      file: target,
      message: outcome.ok ? '' : outcome.failure.message,
    };
    const done = outcome.ok ? { done: { at, file: target, documents: outcome.value.documents } } : {};
    const noted = await store.write((unit) => noteInBackupLog(unit, { tried, ...done }));
    const report = valueOf(outcome);
    valueOf(noted);
    await rotate(plan, storeId, target);
    return report;
  });
}

async function idOf(folder: string): Promise<string> {
  const marker = await readMarker(nodeFileSystem, folder);
  if (marker === undefined) throw storeError('damaged', '数据文件夹不见了');
  return marker.id;
}

/** Backups of other stores, and files of other names, are never touched. What cannot be removed stays. */
async function rotate({ folder, keep }: BackupPlan, storeId: string, latest: string): Promise<void> {
  const backups = backupsAmong(await nodeFileSystem.list(folder), storeId);
  const newest = backups.find(({ name }) => join(folder, name) === latest)?.name ?? '';
  for (const { name } of surplusBackups(backups, keep, newest)) {
    await nodeFileSystem.unlink(join(folder, name)).catch(() => undefined);
  }
}

/** 恢复演练 of a backup, by default the last that was made by the plan; the result stands in the log. */
export async function drillKeptBackup(service: BackupService, chosen?: string): Promise<Outcome<DrillReport>> {
  const { store, tools, passphrase, progress } = service;
  return attempt(async () => {
    const { log } = valueOf(await backupState(service));
    const file = chosen ?? log.done?.file;
    if (file === undefined) throw storeError('not-possible', '还没有备份，没有可以演练的', 'no-backup');
    const outcome = await drillBackup({ file, tools, passphrase, progress });
    const message = outcome.ok ? '' : outcome.failure.message;
    const drill: BackupAttempt = { at: tools.now(), ok: outcome.ok, file, message };
    valueOf(await store.write((unit) => noteInBackupLog(unit, { drill })));
    return valueOf(outcome);
  });
}
