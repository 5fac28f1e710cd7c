import { dialog, type BrowserWindow } from 'electron';

export interface CloseGuard {
  /** The window's answer to being asked: whether everything typed is on the disk. */
  readonly ready: (saved: boolean) => void;
}

export interface CloseQuestions {
  /** Whether a document is in the window. */
  readonly isOpen: () => boolean;
  readonly askToSave: () => void;
  /** Whether the window may go, asked once everything typed is on the disk: what is done at exit, is done here. */
  readonly mayLeave: () => Promise<boolean>;
  /** Asked to close again while `mayLeave` takes its time. */
  readonly insist: () => void;
}

/** A window that says nothing for so long has hung. Writing to a slow stick takes a second or two. */
const PATIENCE_MS = 8000;

/**
 * Before a window is closed, it saves (`askToSave`); only where that fails is the user asked. Then comes what is to be done
 * at exit.
 */
export function guardClose(window: BrowserWindow, { isOpen, askToSave, mayLeave, insist }: CloseQuestions): CloseGuard {
  let stage: 'open' | 'saving' | 'leaving' | 'gone' = 'open';
  let waiting: NodeJS.Timeout | undefined;

  const leave = async (): Promise<void> => {
    stage = 'leaving';
    const may = await mayLeave();
    if (window.isDestroyed()) return;
    stage = may ? 'gone' : 'open';
    if (may) window.close();
  };
  const settle = (saved: boolean): void => {
    if (stage !== 'saving') return;
    clearTimeout(waiting);
    stage = 'open';
    if (saved || mayLose(window)) void leave();
  };
  window.on('close', (event) => {
    if (stage === 'gone') return;
    event.preventDefault();
    if (stage === 'leaving') return insist();
    if (stage === 'saving') return;
    if (!isOpen()) return void leave();
    stage = 'saving';
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
