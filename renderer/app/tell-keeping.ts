import { api } from '../api/client';
import { saveAsNewDraft, useKeeping } from '../state/keeping';
import { dismissNotice, notify } from '../state/notices';
import { saveToFile } from './documents';

/** Says that a draft could not be saved, once, until it could. Returns the way to stop. */
export function tellFailures(): () => void {
  let shown: { readonly id: number; readonly message: string } | undefined;
  return useKeeping.subscribe(({ failure }) => {
    if (failure?.message === shown?.message) return;
    if (shown !== undefined) dismissNotice(shown.id);
    shown = undefined;
    if (failure === undefined) return;
    const lasting = failure.code === 'conflict' || failure.code === 'not-possible';
    const id = notify({
      tone: 'error',
      text: `草稿没有保存成功：${failure.message}`,
      detail: lasting ? '内容还在窗口里，可以存成一份新的草稿。' : '内容还在窗口里，每隔几秒会自动再试。',
      actions: [
        lasting
          ? { label: '存为新草稿', run: () => void saveAsNewDraft() }
          : { label: '另存为文件…', run: () => void saveToFile(true) },
      ],
    });
    shown = { id, message: failure.message };
  });
}

/** Shows what the store has to tell: a damaged record that was set aside, say. Returns the way to stop. */
export function followStoreNotices(): () => void {
  const take = (): void => {
    void api.takeStoreNotices().then((reply) => {
      if (!reply.ok) return;
      for (const text of reply.value) notify({ tone: 'warning', text: `${text}。` });
    });
  };
  take();
  return api.on('storeNotices', take);
}
