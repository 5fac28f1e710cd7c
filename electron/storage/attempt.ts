import { failureOf, storeError, type StoreFailure } from '#data/store/failure';
import type { Notice, Outcome } from '#data/store/port';
import { explainWriteError } from '#electron/files/file-problem';

/** Failures and system errors as values; bugs go on. */
export async function attempt<T>(work: (notify: (notice: Notice) => void) => Promise<T>): Promise<Outcome<T>> {
  const notices: Notice[] = [];
  try {
    return { ok: true, value: await work((notice) => notices.push(notice)), notices };
  } catch (error) {
    return { ok: false, failure: asFailure(error), notices };
  }
}

function asFailure(error: unknown): StoreFailure {
  const failure = failureOf(error);
  if (failure !== undefined) return failure;
  const { code: reason, message } = explainWriteError(error);
  return { code: 'disk', message, reason };
}

/** The value, within a larger attempt that fails for the same reason. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, message, reason } = outcome.failure;
  throw storeError(code, message, reason);
}
