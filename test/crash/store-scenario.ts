import { createHash } from 'node:crypto';
import { auditStore } from '#data/repositories/audit';
import { storeError } from '#data/store/failure';
import type { Outcome, Reading, Store, Tools } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import type { StoreLock } from '#electron/storage/lock/store-lock';
import type { FileSystem } from '#electron/storage/file-system';
import type { Scenario } from './harness';

/** Time and ids that are the same in every run, and digests. */
export function modelTools(): Tools {
  let count = 0;
  return {
    now: () => `2024-03-05T09:00:${String((count += 1) % 60).padStart(2, '0')}.000+08:00`,
    newId: () => `id-${(count += 1)}`,
    digest: (content) => createHash('sha256').update(content).digest('hex'),
  };
}

/** One program at a time. */
export const noLock: StoreLock = { acquire: () => Promise.resolve(() => Promise.resolve()) };

/** The value, or an error that carries the failure. */
export function expectOk<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw storeError(outcome.failure.code, outcome.failure.message);
}

export const openModel = async (fs: FileSystem, tools: Tools = modelTools()): Promise<Store> =>
  expectOk(await openStore({ folder: '/office/data', fs, tools, lock: noLock }));

/** A scenario on the store; beside its own check, ledger, register, documents and files must agree. */
export const storeScenario = (parts: {
  readonly name: string;
  readonly prepare?: (store: Store) => Promise<void>;
  readonly run: (store: Store, tell: (fact: string) => void) => Promise<void>;
  readonly check: (reading: Reading, told: readonly string[]) => Promise<readonly string[]>;
}): Scenario<Store> => ({
  ...parts,
  open: (fs) => openModel(fs),
  check: async (store, told) => {
    const outcome = await store.read(async (reading) => [
      ...(await auditStore(reading, modelTools())).map(({ where, message }) => `${where}: ${message}`),
      ...(await parts.check(reading, told)),
    ]);
    return [...expectOk(outcome), ...outcome.notices.map(({ message }) => message)];
  },
});
