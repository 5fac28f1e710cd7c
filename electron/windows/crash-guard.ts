import { app, dialog, type BrowserWindow } from 'electron';

import { report } from '#electron/platform/report';

/** A bug in the main process: say so once, and end. Limping on could do worse. */
export function guardMainProcess(): void {
  let ending = false;
  const end = (reason: unknown): void => {
    report('main process broke', reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
    if (ending) return;
    ending = true;
    dialog.showErrorBox('制文遇到了问题', '程序内部出错，需要关闭。已经保存的文件不受影响，请重新打开制文。');
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** The window's process ended: offer to start it again; the last draft it showed comes back with it. */
export function guardWindowProcess(window: BrowserWindow, restart: () => void): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report('window process ended', reason);
    const answer = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: '窗口意外停止了工作',
      detail: '重新打开后，会恢复停止前正在编辑的内容。',
      buttons: ['重新打开', '退出'],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 0) restart();
    else app.exit(1);
  });
}
