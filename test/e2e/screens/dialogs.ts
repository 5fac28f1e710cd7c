import type { ElectronApplication } from 'playwright-core';

/**
 * Answers to the system's dialogs, which no test can click. Only the answers are put in, from outside, in the running
 * main process: the app has no door for it, and everything behind the dialog really happens.
 */
export const systemDialogs = (app: ElectronApplication) => ({
  save: (path: string | undefined) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = (...asked: unknown[]) => {
        Object.assign(globalThis, { lastDialog: asked.at(-1) });
        return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
      };
    }, path),

  open: (path: string | undefined) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({
          canceled: path === undefined,
          filePaths: path === undefined ? [] : [path],
        });
    }, path),

  /** Buttons are counted from 0, as the message box counts them. */
  message: (button: number) =>
    app.evaluate(({ dialog }, button) => {
      dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
      dialog.showMessageBoxSync = (...asked: unknown[]) => {
        Object.assign(globalThis, { lastMessage: asked.at(-1) });
        return button;
      };
    }, button),

  /** What the last save dialog was asked. */
  asked: () => app.evaluate(() => (globalThis as { lastDialog?: { defaultPath?: string } }).lastDialog),
});
