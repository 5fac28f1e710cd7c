import { dialog, type BrowserWindow } from 'electron';

export interface CloseGuard {
  /** The window's answer to being asked: whether everything typed is on the disk. */
  readonly ready: (saved: boolean) => void;
}

/** A window that says nothing for so long has hung. Writing to a slow stick takes a second or two. */
const PATIENCE_MS = 8000;

/**
 * Before a window with a document is closed, it saves (`askToSave`); only where that fails is the user asked.
 */
export function guardClose(window: BrowserWindow, isOpen: () => boolean, askToSave: () => void): CloseGuard {
  let waiting: NodeJS.Timeout | undefined;
  let leaving = false;

  const settle = (saved: boolean): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    if (!saved && !mayLose(window)) return;
    leaving = true;
    window.close();
  };
  window.on('close', (event) => {
    if (leaving || !isOpen()) return;
    event.preventDefault();
    if (waiting !== undefined) return;
    waiting = setTimeout(settle, PATIENCE_MS, false);
    askToSave();
  });
  return { ready: settle };
}

function mayLose(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: '最后的改动没有保存成功，要关闭吗？',
    detail: '关闭后，没有保存的改动不能恢复。可以继续编辑，把内容另存到别的磁盘。',
    buttons: ['继续编辑', '不保存，直接关闭'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}
