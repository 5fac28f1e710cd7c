import type { Page } from 'playwright-core';

import { pressButton } from './keyboard';

/** The screen the app opens with. */
export const startScreen = (page: Page) => ({
  /** The kinds come a moment after the screen itself. */
  ready: () => page.getByRole('button', { name: '新建通知' }).waitFor(),
  newByKeyboard: (kind: string) => pressButton(page, `button[aria-label="新建${kind}"]`),
  openSample: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  openFile: () => page.getByRole('button', { name: '打开文件' }).click(),
});
