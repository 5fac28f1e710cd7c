/** What is under way with backups, wherever it was begun. */
import { create } from 'zustand';
import type { Payload } from '#data/contract/contract';
import type { ExitBackup } from '#data/contract/backup-types';
import { api } from '../../api/client';

interface BackupNews {
  /** Counts changes of `backupState`. */
  readonly changes: number;
  readonly progress: Payload<'backupProgress'> | undefined;
  readonly exit: ExitBackup;
}

export const useBackupNews = create<BackupNews>()(() => ({
  changes: 0,
  progress: undefined,
  exit: { at: 'over' },
}));

/** Returns the way to stop. */
export function followBackups(): () => void {
  const stops = [
    api.on('backupChanged', () => {
      useBackupNews.setState(({ changes }) => ({ changes: changes + 1, progress: undefined }));
    }),
    api.on('backupProgress', (progress) => {
      useBackupNews.setState({ progress });
    }),
    api.on('exitBackup', (exit) => {
      useBackupNews.setState({ exit });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
