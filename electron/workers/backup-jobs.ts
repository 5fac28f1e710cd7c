import { version } from '../../package.json';
import type { BackupJobArgument, BackupJobName, BackupJobResult } from './backup-wire';
import type { Outcome, Store } from '#data/store/port';
import { listBackups } from '#electron/services/backup-list';
import { drillKeptBackup, runPlannedBackup, type BackupService } from '#electron/services/backup-service';
import type { TellProgress } from '#electron/storage/backup/progress';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

type BackupJobs = {
  readonly [Name in BackupJobName]: (
    argument: BackupJobArgument<Name>,
    progress: TellProgress,
  ) => Promise<Outcome<BackupJobResult<Name>>>;
};

export const backupJobs: BackupJobs = {
  backup: (argument, progress) => withService(argument, progress, (service) => runPlannedBackup(service)),
  drill: (argument, progress) => withService(argument, progress, (service) => drillKeptBackup(service, argument.file)),
  restore: (argument, progress) => restoreBackup({ ...argument, tools: systemTools, progress }),
  list: ({ folder, storeId }) => listBackups(folder, storeId),
};

async function withService<T>(
  { folder, passphrase }: BackupJobArgument<'backup'>,
  progress: TellProgress,
  work: (service: BackupService) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened: Outcome<Store> = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) return opened;
  return work({ store: opened.value, folder, tools: systemTools, program: version, passphrase, progress });
}
