import type { BackupDesk } from './work';
import type { Outcome, Store } from '#data/store/port';
import { backupState } from '#electron/services/backup-service';
import { systemTools } from '#electron/storage/system-tools';

export interface BackupClockPorts {
  readonly store: Store;
  readonly desk: Pick<BackupDesk, 'running' | 'backup'>;
  /** Said once, however often it fails for the same reason. */
  readonly notify: (message: string) => void;
}

/** Makes the backup that the plan wants, if it wants one now. One that fails is said so and stays due. */
export async function backUpIfDue({ store, desk, notify }: BackupClockPorts): Promise<Outcome<unknown> | undefined> {
  if (desk.running() !== null) return undefined;
  const state = await backupState({ store, tools: systemTools });
  if (!state.ok || !state.value.due) return undefined;
  const made = await desk.backup();
  if (!made.ok && made.failure.reason !== 'stopped') {
    notify(`定时备份没有做成：${made.failure.message}。制文过一会儿会再试，也可以到“备份”页查看。`);
  }
  return made;
}

/** The start is over, and a stick that was put in meanwhile is found soon. */
const FIRST_MS = 30_000;
const EVERY_MS = 10 * 60_000;

/** Looks now and then whether a backup is due. Returns the way to stop. */
export function startBackupClock(ports: BackupClockPorts): () => void {
  const look = (): void => void backUpIfDue(ports);
  const first = setTimeout(look, FIRST_MS);
  const every = setInterval(look, EVERY_MS);
  return () => {
    clearTimeout(first);
    clearInterval(every);
  };
}
