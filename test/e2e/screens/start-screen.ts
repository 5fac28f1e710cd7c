import type { Page } from 'playwright-core';

import { pressButton } from './keyboard';

/** The screen the app opens with. */
export const startScreen = (page: Page) => ({
  ready: () => page.getByRole('heading', { name: '新建公文' }).waitFor(),
  newByKeyboard: (kind: string) => pressButton(page, `button[aria-label="新建${kind}"]`),
  openSample: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  openFile: () => page.getByRole('button', { name: '打开文件' }).click(),
});
