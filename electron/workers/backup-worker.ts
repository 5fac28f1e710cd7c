/** Entry of the process that makes, tries and restores backups: one job, then it ends. */
import { backupJobs } from './backup-jobs';
import type { BackupJobName, BackupMessage, BackupRequest } from './backup-wire';
import type { BackupProgress } from '#electron/storage/backup/progress';

/** As often as an eye can follow. */
const EVERY_MS = 100;

const send = (message: BackupMessage): void => {
  process.parentPort.postMessage(message);
};

function sparing(): (progress: BackupProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < EVERY_MS && progress.done < progress.total) return;
    last = now;
    send({ progress });
  };
}

async function serve<Name extends BackupJobName>({ job, argument }: BackupRequest<Name>): Promise<void> {
  send({ outcome: await backupJobs[job](argument, sparing()) });
}

process.parentPort.on('message', ({ data }: { readonly data: BackupRequest }) => {
  void serve(data);
});
