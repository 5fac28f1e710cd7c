import type { BackupDesk } from './work';
import type { Passphrases } from './passphrases';
import type { Argument } from '#data/contract/contract';
import type { ExitBackup } from '#data/contract/backup-types';
import { findBackupPlan } from '#data/repositories/backup-plan';
import type { Store } from '#data/store/port';

export interface ExitBackupPorts {
  readonly store: Store;
  readonly desk: BackupDesk;
  readonly passphrases: Passphrases;
  readonly tell: (state: ExitBackup) => void;
}

export interface ExitBackups {
  /** Whether the program may end now: after the backup that the plan wants at exit, or when the person does not want to wait. */
  mayLeave(): Promise<boolean>;
  answer(answer: Argument<'answerExitBackup'>): void;
  /** Asked to close once more while it waits: the person insists. */
  insist(): void;
}

/** 退出时备份: visible, and never in the way of somebody who wants to go. */
export function createExitBackups({ store, desk, passphrases, tell }: ExitBackupPorts): ExitBackups {
  let answered: ((answer: 'again' | 'leave' | 'stay') => void) | undefined;
  const answer = (): Promise<'again' | 'leave' | 'stay'> =>
    new Promise((resolve) => {
      answered = resolve;
    });

  const settle = async (): Promise<boolean> => {
    for (;;) {
      tell({ at: 'running' });
      const asked = answer();
      const first = await Promise.race([desk.backup(), asked]);
      if (typeof first === 'string') {
        desk.stop();
        return first === 'leave';
      }
      if (first.ok) return true;
      const { message, reason } = first.failure;
      tell({ at: 'failed', message: `${message}。`, wantsPassphrase: reason === 'passphrase-needed' });
      const next = await asked;
      if (next !== 'again') return next === 'leave';
    }
  };

  return {
    async mayLeave() {
      if (desk.running() === 'restore') return false;
      const plan = await store.browse(findBackupPlan);
      if (!plan.ok || plan.value?.atExit !== true) return true;
      const leaving = await settle();
      answered = undefined;
      if (!leaving) tell({ at: 'over' });
      return leaving;
    },
    answer({ answer: given, passphrase }) {
      if (passphrase !== undefined) passphrases.set(passphrase, false);
      answered?.(given);
    },
    insist() {
      answered?.('leave');
    },
  };
}
