import type { DraftInput, FileRef } from '#data/contract/types';
import { api } from '../api/client';
import { keepCheck, showOther, type Checked } from '../state/check';
import { dismissNotice, notify } from '../state/notices';
import { useDraft } from '../state/draft';
import { complain } from './tell';

/**
 * Measures files just exported, as they lie on the disk. `undefined` where none could be measured or another document
 * is in the window by now.
 */
export async function checkExported(
  input: DraftInput,
  files: readonly FileRef[],
): Promise<readonly Checked[] | undefined> {
  const { document } = useDraft.getState();
  const replies = await Promise.all(files.map(({ token }) => api.checkFile({ token })));
  const checked = replies.flatMap((reply) => (reply.ok && reply.value.status === 'checked' ? [reply.value] : []));
  for (const reply of replies) if (!reply.ok) complain(reply.error);
  if (checked.length === 0 || useDraft.getState().document !== document) return undefined;
  keepCheck(input, checked);
  return checked;
}

let running = false;

/** Measures a file that the person picks, whatever made it. */
export async function checkOtherFile(): Promise<void> {
  if (running) return;
  running = true;
  const notice = notify({ tone: 'progress', text: '正在检查文件……' });
  const reply = await api.checkFile({});
  dismissNotice(notice);
  running = false;
  if (!reply.ok) complain(reply.error);
  else if (reply.value.status === 'checked') showOther(reply.value);
}
