import { dialog, type BrowserWindow } from 'electron';

/** Asks before a window with unsaved work is closed. */
export function guardClose(window: BrowserWindow, isEdited: () => boolean): void {
  window.on('close', (event) => {
    if (!isEdited()) return;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: '当前公文还没有保存，要关闭吗？',
      detail: '关闭后，没有保存的内容不能恢复。',
      buttons: ['继续编辑', '不保存，直接关闭'],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 0) event.preventDefault();
  });
}
