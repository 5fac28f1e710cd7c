import type { FailureCode } from '../store/failure';

/**
 * What every call answers. An expected failure is a value with a code and a Chinese message; a thrown error never
 * crosses a process boundary.
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

export type CallErrorCode =
  /** The caller or the channel is not one the app knows. */
  | 'refused'
  | 'bad-argument'
  | 'unknown-kind'
  /** A token that the app did not hand out in this session. */
  | 'unknown-file'
  /** The file chosen is not an input of this app. */
  | 'unreadable-file'
  /** A typeface role has no usable face on this machine; `message` says what to install. */
  | 'font-missing'
  | 'font-damaged'
  /** The engine process ended in the middle of the call; it has been restarted. */
  | 'engine-stopped'
  | 'internal'
  /** The store did not do what was asked. */
  | FailureCode;

export interface CallError {
  readonly code: CallErrorCode;
  /** Chinese, ready to be shown. */
  readonly message: string;
}

export const succeed = <T>(value: T): Reply<T> => ({ ok: true, value });

export const fail = (code: CallErrorCode, message: string): Reply<never> => ({ ok: false, error: { code, message } });
