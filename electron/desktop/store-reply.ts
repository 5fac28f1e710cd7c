import { fail, succeed, type Reply } from '#data/contract/reply';
import type { Outcome } from '#data/store/port';

/** What the window is answered where the store was asked; its notices go their own way (`tellingStore`). */
export function replyOf<T>(outcome: Outcome<T>): Reply<T> {
  return outcome.ok ? succeed(outcome.value) : fail(outcome.failure.code, `${outcome.failure.message}。`);
}
