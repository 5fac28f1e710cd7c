import type { KeptDraft } from '#data/contract/draft-calls';
import type { Reply } from '#data/contract/reply';
import type { DraftInput } from '#data/contract/types';
import { api } from '../api/client';
import { carryOver } from '../forms/model/carry-over';
import { asText } from '../forms/model/json';
import { pruneInput } from '../forms/model/prune';
import { beginDraft, changeKind, closeDraft, markFiled, useDraft, type Kept } from '../state/draft';
import { flushDraft, keepRevision, keepTyped, noteSaved } from '../state/keeping';
import { findKind } from '../state/kinds';
import { forgetChecks } from '../state/check';
import { clearNotices, notify } from '../state/notices';
import { ask } from '../state/question';
import { resetView, setStrict } from '../state/view';
import { timeOfDay } from '../ui/moments';
import { complain, flash } from './tell';

/** What a document is called in the window: its title on one line. */
export const documentName = (input: DraftInput | undefined): string =>
  asText(input?.title)
    .replace(/\s*\n\s*/g, '')
    .trim();

export async function newDocument(kind: string): Promise<void> {
  if (await mayLeave()) begin({ kind });
}

/** Another document that begins with content from elsewhere; whether it is in the window now. */
export async function beginWith(input: DraftInput): Promise<boolean> {
  if (!(await mayLeave())) return false;
  begin(input);
  keepTyped();
  return true;
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
  markFiled(input, file);
  // What a file brings along is not being typed: everything wrong with it is shown at once.
  setStrict(problems.length > 0);
}

/** Keeps the document for the history, and in its file where it has one; `true` once it is on the disk. */
export async function saveDocument(): Promise<boolean> {
  const { file } = useDraft.getState();
  const kept = await keepRevision();
  if (file !== undefined) return (await saveToFile(false)) && kept;
  if (kept) flash({ text: '已保存到草稿箱，并记入历史版本' });
  return kept;
}

/** Writes the document to a file: its own, or (`as`) where the person says; `true` once it is on the disk. */
export async function saveToFile(as: boolean): Promise<boolean> {
  const { input, file } = useDraft.getState();
  if (input === undefined) return false;
  const token = file === undefined ? {} : { token: file.token };
  const reply = await api.saveInput({ input: pruneInput(input), as, ...token });
  if (!reply.ok) {
    complain(reply.error);
    return false;
  }
  if (reply.value.status === 'canceled') return false;
  markFiled(input, reply.value.file);
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

/** Goes on with a kept draft. */
export async function openKept(id: string): Promise<void> {
  await openFrom(() => api.openDraft({ id }));
}

/** Goes on with a draft that the main process has, or makes; whether it is in the window now. */
export async function openFrom(ask: () => Promise<Reply<KeptDraft>>): Promise<boolean> {
  if (!(await mayLeave())) return false;
  const reply = await ask();
  if (!reply.ok) {
    complain(reply.error);
    return false;
  }
  if (findKind(reply.value.kind) === undefined) {
    notify({ tone: 'error', text: `这份草稿的文种是“${reply.value.kind}”，本版本没有这个文种。` });
    return false;
  }
  begin(reply.value.input, reply.value);
  noteSaved(reply.value);
  return true;
}

/** Takes up what was being written when the window or the program ended unexpectedly. */
export async function recoverDocument(): Promise<void> {
  const reply = await api.recoverDraft();
  if (!reply.ok || reply.value === null || findKind(reply.value.input.kind) === undefined) return;
  const { input, draft, from } = reply.value;
  begin(input, draft);
  if (from === 'window' || draft === undefined) keepTyped();
  else noteSaved(draft);
  const until = draft === undefined ? '' : `（保存于 ${timeOfDay(draft.changed)}）`;
  notify({ tone: 'warning', text: `上次意外关闭，已恢复当时正在编辑的内容${from === 'program' ? until : ''}。` });
}

function begin(input: DraftInput, kept?: Kept): void {
  resetView();
  clearNotices();
  forgetChecks();
  beginDraft(input, kept && { id: kept.id, revision: kept.revision });
}

/** What is typed is saved before it leaves the window; only where that fails is the person asked. */
async function mayLeave(): Promise<boolean> {
  if (await flushDraft()) return true;
  const name = documentName(useDraft.getState().input);
  const answer = await ask({
    title: name === '' ? '最后的改动没有保存成功' : `“${name}”最后的改动没有保存成功`,
    detail: '可以再试一次，或者取消，然后把内容另存到别的磁盘。放弃的改动不能恢复。',
    yes: '再试一次',
    no: '放弃改动',
  });
  return answer === 'no' || (answer === 'yes' && mayLeave());
}
