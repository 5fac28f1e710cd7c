import { dialog, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';

import type { Dialogs } from '#electron/desktop/dialogs';

/** The system's dialogs above a window. They begin in the folder used last in this session, at first in `folder`. */
export function systemDialogs(window: BrowserWindow, folder: string): Dialogs {
  let lastFolder = folder;
  const remember = (path: string, used: string): string => {
    lastFolder = used;
    return path;
  };

  return {
    async askSavePath({ title, defaultName, filter }) {
      const { filePath } = await dialog.showSaveDialog(window, {
        title,
        buttonLabel: '保存',
        defaultPath: join(lastFolder, defaultName),
        filters: [{ name: filter.name, extensions: [filter.extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return filePath ? remember(filePath, dirname(filePath)) : undefined;
    },

    async askFolder(title) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        buttonLabel: '保存到这里',
        defaultPath: lastFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [chosen] = filePaths;
      return chosen === undefined ? undefined : remember(chosen, chosen);
    },

    async askOpenPath({ title, name, extensions }) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        buttonLabel: '打开',
        defaultPath: lastFolder,
        filters: [{ name, extensions: [...extensions] }],
        properties: ['openFile'],
      });
      const [chosen] = filePaths;
      return chosen === undefined ? undefined : remember(chosen, dirname(chosen));
    },

    async confirmReplace(names) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: '这里已经有同名文件，要替换吗？',
        detail: `${names.join('\n')}\n\n替换后，原来的文件不能恢复。`,
        buttons: ['取消', '替换'],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
}
