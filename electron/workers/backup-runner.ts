import type { BackupJobArgument, BackupJobName, BackupJobResult, BackupMessage, BackupRequest } from './backup-wire';
import type { Outcome } from '#data/store/port';
import type { TellProgress } from '#electron/storage/backup/progress';

export interface BackupProcess {
  readonly post: (request: BackupRequest) => void;
  readonly kill: () => void;
}

export interface BackupListener {
  readonly message: (message: BackupMessage) => void;
  readonly exit: () => void;
}

export interface BackupRunner {
  /** Does a job in a process of its own. One that ends too early fails as `stopped`. */
  run<Name extends BackupJobName>(
    job: Name,
    argument: BackupJobArgument<Name>,
    progress?: TellProgress,
  ): Promise<Outcome<BackupJobResult<Name>>>;
  /** Ends all that is under way. What a killed backup or restore leaves is never half of anything. */
  stop(): void;
}

export function createBackupRunner(spawn: (listener: BackupListener) => BackupProcess): BackupRunner {
  const running = new Set<BackupProcess>();
  return {
    run: <Name extends BackupJobName>(
      job: Name,
      argument: BackupJobArgument<Name>,
      progress: TellProgress = () => undefined,
    ) =>
      new Promise<Outcome<BackupJobResult<Name>>>((resolve) => {
        const child = spawn({
          message(message) {
            if ('progress' in message) return progress(message.progress);
            // The process answers each job with its own result: both sides share the table of jobs.
            resolve(message.outcome as Outcome<BackupJobResult<Name>>);
            child.kill();
          },
          exit() {
            running.delete(child);
            resolve(stopped(job));
          },
        });
        running.add(child);
        child.post({ job, argument });
      }),
    stop() {
      for (const child of running) child.kill();
    },
  };
}

/** A restore that was killed may have decided; whoever opens the store next finishes it. */
const stopped = (job: BackupJobName): Outcome<never> => ({
  ok: false,
  failure:
    job === 'restore'
      ? {
          code: 'uncertain',
          message: '恢复中途停止了：数据或者还是原来的，或者完全是备份里的，不会混杂；请关闭制文后重新打开',
          reason: 'stopped',
        }
      : { code: 'not-possible', message: '中途停止了，没有做完，原有内容没有改动', reason: 'stopped' },
  notices: [],
});
