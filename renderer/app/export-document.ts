import type { DraftInput, ExportFormat, ExportResult, FileRef } from '#data/contract/types';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { useDraft } from '../state/draft';
import { flushDraft } from '../state/keeping';
import { dismissNotice, notify, renewNotice } from '../state/notices';
import { setStrict, showPanel } from '../state/view';
import { failures, summaryOf } from '../check/findings';
import { checkExported } from './check-files';
import { complain, flash } from './tell';

let running = false;

/** Saves the finished document through the system's dialog. A second wish while one is under way is not heard. */
export async function exportDocument(formats: readonly ExportFormat[]): Promise<void> {
  const { input } = useDraft.getState();
  if (input === undefined || running) return;
  running = true;
  // A disk that takes no draft may be another than the one exported to; the failure has been told.
  await flushDraft();
  const notice = notify({ tone: 'progress', text: '正在导出……', fraction: 0 });
  const stopListening = api.on('exportProgress', ({ done, total, step }) => {
    renewNotice(notice, { tone: 'progress', text: `${step}……`, fraction: done / total });
  });
  const reply = await api.exportFiles({ input: pruneInput(input), formats: [...formats] });
  stopListening();
  running = false;
  dismissNotice(notice);
  if (reply.ok) tellResult(reply.value, input);
  else complain(reply.error);
}

function tellResult(result: ExportResult, input: DraftInput): void {
  switch (result.status) {
    case 'canceled':
      return;
    case 'saved':
      void tellSaved(result.files, input);
      return;
    case 'problems':
      setStrict(true);
      showPanel('problems');
      notify({ tone: 'warning', text: `还有 ${result.problems.length} 处需要补充或改正，改好后再导出。` });
      return;
  }
}

/** Says where the files are, and a moment later what measuring them has shown. */
async function tellSaved(files: readonly FileRef[], input: DraftInput): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const names = files.map(({ name }) => name);
  const show = { label: '在文件夹中显示', run: () => void showInFolder(first) };
  const notice = flash({ text: '已保存', detail: [...names, '正在自检……'].join('\n'), actions: [show] });
  const checked = await checkExported(input, files);
  const found = checked?.map(({ check }) => `${KINDS[check.kind]}：${summaryOf(check)}`) ?? [];
  const count = failures(checked?.map(({ check }) => check) ?? []);
  renewNotice(notice, {
    tone: count > 0 ? 'warning' : 'done',
    text: count > 0 ? `已保存，自检有 ${count} 项不符` : '已保存',
    detail: [...names, ...(checked === undefined ? [] : ['已按 GB/T 9704—2012 自检', ...found])].join('\n'),
    actions: [...(checked === undefined ? [] : [{ label: '查看自检', run: () => openPanel(notice) }]), show],
  });
}

const KINDS = { pdf: 'PDF', docx: 'Word' } as const;

function openPanel(notice: number): void {
  dismissNotice(notice);
  showPanel('check');
}

async function showInFolder({ token }: FileRef): Promise<void> {
  const reply = await api.showInFolder({ token });
  if (!reply.ok) complain(reply.error);
}
