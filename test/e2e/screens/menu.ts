import type { ElectronApplication } from 'playwright-core';

import type { MenuCommand } from '#data/contract/types';

/** Chooses an item of the menu bar, which lies outside the page. */
export const choose = (app: ElectronApplication, command: MenuCommand): Promise<void> =>
  app.evaluate(({ Menu }, command) => {
    Menu.getApplicationMenu()?.getMenuItemById(command)?.click();
  }, command);
