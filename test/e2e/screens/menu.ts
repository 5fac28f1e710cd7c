import type { ElectronApplication } from 'playwright-core';

import type { MenuCommand } from '#data/contract/types';

/** Chooses an item of the menu bar, which lies outside the page. */
export const choose = (app: ElectronApplication, command: MenuCommand): Promise<void> =>
  app.evaluate(({ Menu }, command) => {
    Menu.getApplicationMenu()?.getMenuItemById(command)?.click();
  }, command);

/** Presses a key as the keyboard does: it reaches the page first and then the menu's accelerators. */
export const pressKey = (app: ElectronApplication, keyCode: string, modifiers: ('control' | 'shift' | 'alt')[]) =>
  app.evaluate(
    ({ BrowserWindow }, { keyCode, modifiers }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.focus();
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode, modifiers });
    },
    { keyCode, modifiers },
  );
