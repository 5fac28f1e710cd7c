import { utilityProcess } from 'electron';

import type { BackupListener, BackupProcess } from './backup-runner';
import type { BackupMessage } from './backup-wire';

/** Starts the process for one job from its built script. */
export function spawnBackup(script: string, listener: BackupListener): BackupProcess {
  const child = utilityProcess.fork(script, [], { serviceName: '制文备份', stdio: 'inherit' });
  child.on('message', (message: BackupMessage) => {
    listener.message(message);
  });
  child.on('exit', () => {
    listener.exit();
  });
  return {
    post: (request) => {
      child.postMessage(request);
    },
    kill: () => {
      child.kill();
    },
  };
}
