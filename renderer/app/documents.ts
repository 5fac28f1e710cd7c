import type { DraftInput } from '#data/contract/types';
import { api } from '../api/client';
import { carryOver } from '../forms/model/carry-over';
import { asText } from '../forms/model/json';
import { pruneInput } from '../forms/model/prune';
import { beginDraft, changeKind, closeDraft, markSaved, useDraft } from '../state/draft';
import { findKind } from '../state/kinds';
import { forgetChecks } from '../state/check';
import { clearNotices, notify } from '../state/notices';
import { ask } from '../state/question';
import { resetView, setStrict } from '../state/view';
import { complain, flash } from './tell';

/** What a document is called in the window: its title on one line. */
export const documentName = (input: DraftInput | undefined): string =>
  asText(input?.title)
    .replace(/\s*\n\s*/g, '')
    .trim();

export async function newDocument(kind: string): Promise<void> {
  if (await mayLeave()) begin({ kind });
}

export async function openSample(kind: string, name?: string): Promise<void> {
  if (!(await mayLeave())) return;
  const reply = await api.sample({ kind, ...(name === undefined ? {} : { name }) });
  if (reply.ok) begin(reply.value);
  else complain(reply.error);
}

export async function openFile(): Promise<void> {
  if (!(await mayLeave())) return;
  const reply = await api.openInput();
  if (!reply.ok) return complain(reply.error);
  if (reply.value.status === 'canceled') return;
  const { input, file, problems } = reply.value;
  if (findKind(input.kind) === undefined) {
    notify({ tone: 'error', text: `“${file.name}”的文种是“${input.kind}”，本版本没有这个文种。` });
    return;
  }
  begin(input);
  markSaved(input, file);
  // What a file brings along is not being typed: everything wrong with it is shown at once.
  setStrict(problems.length > 0);
}

/** Saves the input; `true` once it is on the disk. */
export async function saveDocument(as = false): Promise<boolean> {
  const { input, file } = useDraft.getState();
  if (input === undefined) return false;
  const pruned = pruneInput(input);
  const reply = await api.saveInput({ input: pruned, as, ...(file === undefined ? {} : { token: file.token }) });
  if (!reply.ok) {
    complain(reply.error);
    return false;
  }
  if (reply.value.status === 'canceled') return false;
  markSaved(pruned, reply.value.file);
  flash({ text: `已保存到“${reply.value.file.name}”` });
  return true;
}

/** Goes on with the same text as another kind; what that kind has no place for waits for the way back. */
export function switchKind(id: string): void {
  const { input } = useDraft.getState();
  const kind = findKind(id);
  if (input === undefined || kind === undefined || input.kind === id) return;
  clearNotices();
  changeKind(carryOver(input, id, kind.schema));
}

/** Back to the start screen. */
export async function leaveDocument(): Promise<void> {
  if (!(await mayLeave())) return;
  clearNotices();
  forgetChecks();
  closeDraft();
}

/** Takes up the draft that was open when the window's process ended. */
export async function recoverDocument(): Promise<void> {
  const reply = await api.recoverDraft();
  if (!reply.ok || reply.value === null || findKind(reply.value.kind) === undefined) return;
  beginDraft(reply.value, true);
  notify({ tone: 'warning', text: '窗口上次意外关闭，已恢复当时正在编辑的内容，请尽快保存。' });
}

function begin(input: DraftInput): void {
  resetView();
  clearNotices();
  forgetChecks();
  beginDraft(input);
}

async function mayLeave(): Promise<boolean> {
  const { edited, input } = useDraft.getState();
  if (!edited) return true;
  const name = documentName(input);
  const answer = await ask({
    title: name === '' ? '当前公文还没有保存' : `“${name}”还没有保存`,
    detail: '不保存的话，上次保存以后填写的内容会丢失。',
    yes: '保存',
    no: '不保存',
  });
  return answer === 'no' || (answer === 'yes' && (await saveDocument()));
}
