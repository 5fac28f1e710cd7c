import { listDrafts, openDraft } from './kept-drafts';
import type { Recovered } from '#data/contract/draft-calls';
import type { Store } from '#data/store/port';

/** The draft that was being written in a session that began at a moment and was cut off: the last one saved in it. */
export async function cutOffDraft(store: Store, began: string): Promise<Recovered | null> {
  const listed = await listDrafts({ state: 'open', most: 1 }, { store });
  const [last] = listed.ok ? listed.value : [];
  if (last === undefined || Date.parse(last.changed) < Date.parse(began)) return null;
  const opened = await openDraft({ id: last.id }, { store });
  if (!opened.ok) return null;
  const { input, id, revision, changed } = opened.value;
  return { input, draft: { id, revision, changed }, from: 'program' };
}

/** The kept draft of an id as it stands, where it is still there and can be read. */
export async function findKept(store: Store, id: string): Promise<Recovered['draft'] | undefined> {
  const opened = await openDraft({ id }, { store });
  if (!opened.ok) return undefined;
  const { revision, changed } = opened.value;
  return { id, revision, changed };
}
