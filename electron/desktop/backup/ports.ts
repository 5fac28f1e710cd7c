import type { BackupWork } from '#data/contract/backup-types';
import type { Store } from '#data/store/port';
import type { Dialogs } from '#electron/desktop/dialogs';
import type { FileTokens } from '#electron/desktop/file-tokens';
import type { BackupProgress } from '#electron/storage/backup/progress';
import type { BackupRunner } from '#electron/workers/backup-runner';
import type { Passphrases } from './passphrases';

/** What 备份 needs of the rest of the app. */
export interface BackupPorts {
  readonly store: Store;
  /** Where the store is. */
  readonly folder: string;
  readonly runner: BackupRunner;
  readonly passphrases: Passphrases;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
  readonly tell: {
    readonly progress: (progress: BackupProgress & { readonly work: BackupWork }) => void;
    /** Something of `backupState` is another. */
    readonly changed: () => void;
  };
  /** The data are others now: opens them anew. */
  readonly reopen: () => Promise<void>;
}
