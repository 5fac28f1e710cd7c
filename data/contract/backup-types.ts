/** What the window is told of 备份. */
import type { FileRef } from './types';
import type { BackupLog, BackupPlan } from '#data/records/backup';
import type { BackupStanding } from '#data/repositories/backup-plan';

export type { BackupPlan, BackupStanding };

export interface BackupView {
  /** Its folder is for reading only. */
  readonly plan?: BackupPlan;
  readonly log: BackupLog;
  readonly standing: BackupStanding;
  /** Whether the folder of the plan can be reached now: a stick may not be in. */
  readonly reachable: boolean;
  readonly passphrase: {
    readonly known: boolean;
    /** Whether the system protects it for later sessions. */
    readonly kept: boolean;
    readonly canKeep: boolean;
  };
  readonly running: BackupWork | null;
}

export type BackupWork = 'backup' | 'drill' | 'restore';

export type ChosenFolder =
  | { readonly status: 'chosen'; readonly token: string; /** As people read it. */ readonly place: string }
  | { readonly status: 'canceled' };

export interface BackupMade {
  readonly name: string;
  readonly documents: number;
  readonly files: number;
  readonly encrypted: boolean;
}

export interface ListedBackup extends FileRef {
  /** `2026-11-22T04:15:00` */
  readonly created: string;
  /** Bytes. */
  readonly size: number;
  readonly encrypted: boolean;
  /** 印发件 in it; absent where only the passphrase tells. */
  readonly documents?: number;
}

export interface BackupList {
  readonly backups: readonly ListedBackup[];
}

export type ChosenBackup = { readonly status: 'chosen'; readonly backup: FileRef } | { readonly status: 'canceled' };

/** What is in the way of a drill or a restore that the person can do something about. */
export type BackupHurdle = { readonly status: 'passphrase-needed' } | { readonly status: 'wrong-passphrase' };

export type DrillDone =
  | {
      readonly status: 'drilled';
      readonly created: string;
      readonly drilledAt: string;
      readonly documents: number;
      readonly files: number;
    }
  | BackupHurdle;

export type RestoreDone =
  | {
      readonly status: 'restored';
      readonly created: string;
      readonly documents: number;
      /** What the names of the data before end with, where there were any. */
      readonly replaced?: string;
    }
  /** There are data; they are only replaced with consent. */
  | { readonly status: 'not-empty' }
  | BackupHurdle;

/** How a backup at exit stands. */
export type ExitBackup =
  | { readonly at: 'running' }
  | { readonly at: 'failed'; readonly message: string; readonly wantsPassphrase: boolean }
  /** Nothing is under way: the window stays. */
  | { readonly at: 'over' };
