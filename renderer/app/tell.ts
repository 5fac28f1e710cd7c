import type { CallError } from '#data/contract/reply';
import { dismissNotice, notify, type Notice } from '../state/notices';

const FLASH_MS = 4000;
/** With something to press, it stays long enough to be read and reached. */
const OFFER_MS = 15_000;

/** An expected failure, as the main process words it. */
export function complain({ message }: CallError): void {
  notify({ tone: 'error', text: message });
}

/** Good news that needs no answer; returns its id, by which more can be told. */
export function flash(notice: Omit<Notice, 'id' | 'tone'>): number {
  const id = notify({ ...notice, tone: 'done' });
  setTimeout(
    () => {
      dismissNotice(id);
    },
    notice.actions === undefined ? FLASH_MS : OFFER_MS,
  );
  return id;
}
