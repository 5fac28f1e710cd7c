/** Why the store did not do what was asked. Nothing was changed, unless the code is `uncertain`. */
export interface StoreFailure {
  readonly code: FailureCode;
  /** Chinese. */
  readonly message: string;
  /** More exactly: of a disk that refused, which refusal (`disk-full`, `no-permission` …); of a backup, what is wrong. */
  readonly reason?: string;
}

export type FailureCode =
  /** What is asked for does not fit what is kept: a number that is taken, a draft that is gone. */
  | 'not-possible'
  /** Somebody changed the record since it was read. */
  | 'conflict'
  /** Another program is writing and did not finish in time. */
  | 'busy'
  /** Records that must be there are not, or contradict each other. */
  | 'damaged'
  /** The store was made by a newer version of the program. */
  | 'too-new'
  /** The disk refused: space, rights, a broken device. */
  | 'disk'
  /** The disk failed at the very step that decides; the next opening finds out. */
  | 'uncertain';

const KEY = 'storeFailure';

/** An error that carries a failure out of a unit of work, which it ends without trace. */
export const storeError = (code: FailureCode, message: string, reason?: string): Error =>
  Object.assign(new Error(message), {
    [KEY]: { code, message, ...(reason === undefined ? {} : { reason }) } satisfies StoreFailure,
  });

export const failureOf = (error: unknown): StoreFailure | undefined =>
  error instanceof Error ? (error as Error & { readonly [KEY]?: StoreFailure })[KEY] : undefined;
