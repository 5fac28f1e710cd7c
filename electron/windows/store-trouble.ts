import { dialog } from 'electron';

import type { StoreFailure } from '#data/store/failure';
import type { WayOut } from '#electron/desktop/open-data';

const WAYS = ['重试', '选择其他数据文件夹…', '退出'];

/** Says why the records cannot be opened and what can be done. Nothing has been changed. */
export async function askAboutStore(folder: string, failure: StoreFailure): Promise<WayOut> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: '制文',
    message: '数据打不开',
    detail: `${failure.message}。\n\n数据文件夹：${folder}\n\n${ADVICE[failure.code] ?? ADVICE.disk}\n制文没有改动其中任何内容。`,
    buttons: WAYS,
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return { way: 'again' };
  if (response !== 1) return { way: 'quit' };
  const { filePaths } = await dialog.showOpenDialog({
    title: '选择数据文件夹',
    buttonLabel: '使用这个文件夹',
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  return chosen === undefined ? { way: 'again' } : { way: 'folder', folder: chosen };
}

const ADVICE: Readonly<Partial<Record<StoreFailure['code'], string>> & { readonly disk: string }> = {
  damaged: '如果数据放在移动硬盘或共享盘上，请接好后重试；如果文件夹移动过，请选择它现在的位置；否则请用备份恢复。',
  'too-new': '请安装新版本的制文，再打开。',
  busy: '可能有另一个制文程序正在使用，请等它用完后重试。',
  'not-possible': '请选择一个文件夹来放数据。',
  disk: '请检查磁盘是否已满、是否允许写入，然后重试。',
};
