import type { Handlers } from './dispatch';
import type { backupCalls } from '#data/contract/backup-calls';
import { succeed, type Reply } from '#data/contract/reply';
import type { BackupView } from '#data/contract/backup-types';
import { backupNow, chooseBackup, drill, listKept, restore } from '#electron/desktop/backup/copies';
import type { ExitBackups } from '#electron/desktop/backup/exit-backup';
import { backupView, chooseFolder, savePlan } from '#electron/desktop/backup/plan';
import type { BackupPorts } from '#electron/desktop/backup/ports';
import type { BackupDesk } from '#electron/desktop/backup/work';

export interface BackupHandlerPorts extends BackupPorts {
  readonly desk: BackupDesk;
  readonly exitBackups: ExitBackups;
}

/** The body of every call about backups. */
export function backupHandlers(ports: BackupHandlerPorts): Pick<Handlers, keyof typeof backupCalls> {
  const { desk, passphrases, exitBackups } = ports;
  const view = (): Promise<Reply<BackupView>> => backupView(ports, desk);
  return {
    backupState: view,
    chooseBackupFolder: () => chooseFolder(ports),
    async saveBackupPlan(argument) {
      const saved = await savePlan(argument, ports);
      return saved.ok ? view() : saved;
    },
    setBackupPassphrase({ passphrase, lasting }) {
      passphrases.set(passphrase, lasting);
      return view();
    },
    forgetBackupPassphrase() {
      passphrases.forget();
      return view();
    },
    backupNow: () => backupNow(desk),
    stopBackup() {
      desk.stop();
      return succeed(null);
    },
    listBackups: () => listKept(ports),
    chooseBackup: () => chooseBackup(ports),
    drillBackup: (argument) => drill(argument, ports, desk),
    restoreBackup: (argument) => restore(argument, ports, desk),
    answerExitBackup(argument) {
      exitBackups.answer(argument);
      return succeed(null);
    },
  };
}
