import { openDraft } from './kept-drafts';
import type { Mark } from './session-mark';
import type { Recovered } from '#data/contract/draft-calls';
import type { Store } from '#data/store/port';

/** The draft that was in the window of a session that was cut off, as it was saved last. */
export async function cutOffDraft(store: Store, mark: Mark | undefined): Promise<Recovered | null> {
  if (mark === undefined || mark.draft === null) return null;
  const opened = await openDraft({ id: mark.draft }, { store });
  if (!opened.ok || opened.value.state !== 'open') return null;
  const { input, id, revision, changed } = opened.value;
  return { input, draft: { id, revision, changed }, from: 'program' };
}

/** The kept draft of an id as it stands, where it can still be written to. */
export async function findKept(store: Store, id: string): Promise<Recovered['draft'] | undefined> {
  const opened = await openDraft({ id }, { store });
  if (!opened.ok || opened.value.state !== 'open') return undefined;
  const { revision, changed } = opened.value;
  return { id, revision, changed };
}
