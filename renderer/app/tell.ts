import type { CallError } from '#data/contract/reply';
import { dismissNotice, notify, type Notice } from '../state/notices';

const FLASH_MS = 4000;

/** An expected failure, as the main process words it. */
export function complain({ message }: CallError): void {
  notify({ tone: 'error', text: message });
}

/** Good news that needs no answer. */
export function flash(text: string, action?: Notice['action']): void {
  const id = notify({ tone: 'done', text, ...(action === undefined ? {} : { action }) });
  setTimeout(() => {
    dismissNotice(id);
  }, FLASH_MS);
}
