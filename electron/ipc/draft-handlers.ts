import type { Handlers } from './dispatch';
import type { draftCalls } from '#data/contract/draft-calls';
import { succeed } from '#data/contract/reply';
import * as kept from '#electron/desktop/kept-drafts';
import type { Recovery } from '#electron/desktop/recovery';
import type { StoreNotices } from '#electron/desktop/telling-store';

export interface DraftPorts extends kept.KeptDraftsPorts {
  readonly recovery: Recovery;
  readonly notices: StoreNotices;
  /** Notes which draft is in the window, for a session that is cut off. */
  readonly noteOpen: (id: string | null) => Promise<void>;
  readonly readyToClose: (saved: boolean) => void;
}

/** The body of every call about drafts. */
export function createDraftHandlers(ports: DraftPorts): Pick<Handlers, keyof typeof draftCalls> {
  return {
    listDrafts: (argument) => kept.listDrafts(argument, ports),
    openDraft: (argument) => kept.openDraft(argument, ports),
    async saveDraft(argument) {
      const reply = await kept.saveDraft(argument, ports);
      if (reply.ok) await ports.noteOpen(reply.value.id);
      return reply;
    },
    duplicateDraft: (argument) => kept.duplicateDraft(argument, ports),
    trashDraft: (argument) => kept.trashDraft(argument, ports),
    purgeDraft: (argument) => kept.purgeDraft(argument, ports),
    listRevisions: (argument) => kept.listRevisions(argument, ports),
    readRevision: (argument) => kept.readRevision(argument, ports),
    restoreRevision: (argument) => kept.restoreRevision(argument, ports),
    recoverDraft: async () => succeed(await ports.recovery.take()),
    takeStoreNotices: () => succeed(ports.notices.take()),
    readyToClose({ saved }) {
      ports.readyToClose(saved);
      return succeed(null);
    },
  };
}
