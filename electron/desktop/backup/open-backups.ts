import { startBackupClock } from './clock';
import { createExitBackups, type ExitBackups } from './exit-backup';
import type { BackupPorts } from './ports';
import { createBackupDesk, type BackupDesk } from './work';
import type { ExitBackup } from '#data/contract/backup-types';

export interface Backups {
  readonly desk: BackupDesk;
  readonly exitBackups: ExitBackups;
  /** Begins to make backups by the clock. Returns the way to stop. */
  readonly start: () => () => void;
}

/** Everything about backups that lasts as long as the program. */
export function openBackups(
  ports: Pick<BackupPorts, 'store' | 'folder' | 'runner' | 'passphrases' | 'tell'>,
  tell: { readonly exit: (state: ExitBackup) => void; readonly notify: (message: string) => void },
): Backups {
  const { store, passphrases } = ports;
  const desk = createBackupDesk(ports);
  return {
    desk,
    exitBackups: createExitBackups({ store, desk, passphrases, tell: tell.exit }),
    start: () => startBackupClock({ store, desk, notify: tell.notify }),
  };
}
