import type { BackupPorts } from './ports';
import type { BackupWork } from '#data/contract/backup-types';
import type { Outcome } from '#data/store/port';
import type { BackupReport } from '#electron/storage/backup/create-backup';
import type { BackupJobArgument, BackupJobResult } from '#electron/workers/backup-wire';

/** One thing at a time; whoever wants a backup while one is made shares it. */
export interface BackupDesk {
  readonly running: () => BackupWork | null;
  readonly backup: () => Promise<Outcome<BackupReport>>;
  readonly work: <Name extends 'drill' | 'restore'>(
    name: Name,
    argument: BackupJobArgument<Name>,
  ) => Promise<Outcome<BackupJobResult<Name>>>;
  /** Ends what is under way, but for a restore. */
  readonly stop: () => void;
}

export function createBackupDesk({
  folder,
  runner,
  passphrases,
  tell,
}: Pick<BackupPorts, 'folder' | 'runner' | 'passphrases' | 'tell'>): BackupDesk {
  let running: BackupWork | null = null;
  let shared: Promise<Outcome<BackupReport>> | undefined;

  const alone = async <T>(work: BackupWork, job: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (running !== null) return occupied(running);
    running = work;
    tell.changed();
    try {
      return await job();
    } finally {
      running = null;
      tell.changed();
    }
  };
  const progressOf =
    (work: BackupWork) =>
    (progress: Omit<Parameters<typeof tell.progress>[0], 'work'>): void => {
      tell.progress({ ...progress, work });
    };

  return {
    running: () => running,
    backup() {
      const passphrase = passphrases.current();
      shared ??= alone('backup', () => runner.run('backup', { folder, passphrase }, progressOf('backup'))).finally(
        () => {
          shared = undefined;
        },
      );
      return shared;
    },
    work: (name, argument) => alone(name, () => runner.run(name, argument, progressOf(name))),
    stop() {
      if (running !== 'restore') runner.stop();
    },
  };
}

const NAMES: Readonly<Record<BackupWork, string>> = { backup: '备份', drill: '恢复演练', restore: '恢复' };

const occupied = (work: BackupWork): Outcome<never> => ({
  ok: false,
  failure: { code: 'busy', message: `正在${NAMES[work]}，请等它完成后再试`, reason: 'occupied' },
  notices: [],
});
