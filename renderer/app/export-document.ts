import type { ExportFormat, ExportResult, FileRef } from '#data/contract/types';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { useDraft } from '../state/draft';
import { dismissNotice, notify, renewNotice } from '../state/notices';
import { setStrict, showProblems } from '../state/view';
import { complain, flash } from './tell';

let running = false;

/** Saves the finished document through the system's dialog. A second wish while one is under way is not heard. */
export async function exportDocument(formats: readonly ExportFormat[]): Promise<void> {
  const { input } = useDraft.getState();
  if (input === undefined || running) return;
  running = true;
  const notice = notify({ tone: 'progress', text: '正在导出……', fraction: 0 });
  const stopListening = api.on('exportProgress', ({ done, total, step }) => {
    renewNotice(notice, { tone: 'progress', text: `${step}……`, fraction: done / total });
  });
  const reply = await api.exportFiles({ input: pruneInput(input), formats: [...formats] });
  stopListening();
  running = false;
  dismissNotice(notice);
  if (reply.ok) tellResult(reply.value);
  else complain(reply.error);
}

function tellResult(result: ExportResult): void {
  switch (result.status) {
    case 'canceled':
      return;
    case 'saved':
      tellSaved(result.files);
      return;
    case 'problems':
      setStrict(true);
      showProblems(true);
      notify({ tone: 'warning', text: `还有 ${result.problems.length} 处需要补充或改正，改好后再导出。` });
      return;
  }
}

function tellSaved(files: readonly FileRef[]): void {
  const [first] = files;
  if (first === undefined) return;
  flash({
    text: '已保存',
    detail: files.map(({ name }) => name).join('\n'),
    action: { label: '在文件夹中显示', run: () => void showInFolder(first) },
  });
}

async function showInFolder({ token }: FileRef): Promise<void> {
  const reply = await api.showInFolder({ token });
  if (!reply.ok) complain(reply.error);
}
