/** What can be done with a draft in a list. Each resolves when it is done or the person was told why not. */
import type { CallError, Reply } from '#data/contract/reply';
import { api } from '../api/client';
import { flushDraft, noteSaved } from '../state/keeping';
import { draftsChanged } from '../state/kept-drafts';
import { closeDraft, takeRevision, useDraft } from '../state/draft';
import { clearNotices } from '../state/notices';
import { showDialog } from '../state/view';
import { flash } from '../app/tell';

/** What to tell where it was not done; `undefined` where it was. */
export type Trouble = CallError | undefined;

async function told(reply: Promise<Reply<unknown>>): Promise<Trouble> {
  const settled = await reply;
  draftsChanged();
  return settled.ok ? undefined : settled.error;
}

export const duplicate = (id: string): Promise<Trouble> => told(api.duplicateDraft({ id }));

export const restoreFromTrash = (id: string): Promise<Trouble> => told(api.trashDraft({ id, trashed: false }));

export const purge = (id: string): Promise<Trouble> => told(api.purgeDraft({ id }));

/** Into the 回收站; the one in the window leaves it first, with all that was typed. */
export async function moveToTrash(id: string): Promise<Trouble> {
  const open = useDraft.getState().kept?.id === id;
  if (open && !(await flushDraft())) return { code: 'disk', message: '最后的改动还没有保存成功，没有移到回收站。' };
  const trouble = await told(api.trashDraft({ id, trashed: true }));
  if (open && trouble === undefined) {
    clearNotices();
    closeDraft();
  }
  return trouble;
}

/** Puts an earlier revision in the place of what is in the window. What was there is kept, and undo leads back to it. */
export async function goBackTo(revision: number): Promise<Trouble> {
  if (!(await flushDraft())) return { code: 'disk', message: '最后的改动还没有保存成功，没有恢复。' };
  const { kept } = useDraft.getState();
  if (kept === undefined) return { code: 'not-possible', message: '这份公文还没有历史版本。' };
  const reply = await api.restoreRevision({ id: kept.id, base: kept.revision, revision });
  if (!reply.ok) return reply.error;
  takeRevision(reply.value.input, { id: kept.id, revision: reply.value.revision });
  noteSaved(reply.value);
  showDialog(undefined);
  flash({ text: '已恢复到所选的版本；恢复前的内容也在历史版本里，按 Ctrl+Z 可以撤回' });
  return undefined;
}
