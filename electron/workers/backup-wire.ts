/** What the main process and the process that makes backups say to each other: one job, then it ends. */
import type { Outcome } from '#data/store/port';
import type { DrillReport } from '#electron/services/backup-drill';
import type { BackupFacts } from '#electron/services/backup-list';
import type { BackupReport } from '#electron/storage/backup/create-backup';
import type { BackupProgress } from '#electron/storage/backup/progress';
import type { RestoreReport } from '#electron/storage/backup/restore-backup';

interface Of<Argument, Result> {
  readonly argument: Argument;
  readonly result: Result;
}

interface Locked {
  readonly passphrase?: string | undefined;
}

export interface BackupJobTable {
  /** By the plan in the store, with a record of what became of it. */
  readonly backup: Of<Locked & { readonly folder: string }, BackupReport>;
  readonly drill: Of<Locked & { readonly folder: string; readonly file: string }, DrillReport>;
  readonly restore: Of<
    Locked & { readonly folder: string; readonly file: string; readonly force: boolean },
    RestoreReport
  >;
  readonly list: Of<{ readonly folder: string; readonly storeId: string }, readonly BackupFacts[]>;
}

export type BackupJobName = keyof BackupJobTable;
export type BackupJobArgument<Name extends BackupJobName> = BackupJobTable[Name]['argument'];
export type BackupJobResult<Name extends BackupJobName> = BackupJobTable[Name]['result'];

export interface BackupRequest<Name extends BackupJobName = BackupJobName> {
  readonly job: Name;
  readonly argument: BackupJobArgument<Name>;
}

export type BackupMessage = { readonly outcome: Outcome<unknown> } | { readonly progress: BackupProgress };
