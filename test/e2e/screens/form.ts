import type { Page } from 'playwright-core';

import { tabTo } from './keyboard';

/** Selector of the field that holds a path of the input. */
export const fieldAt = (path: string): string =>
  `:is(input, textarea)[data-path="${path}"], [data-path="${path}"] :is(input, textarea)`;

/** The form of the open document. */
export const form = (page: Page) => ({
  ready: () => page.locator('form[aria-label$="的内容"]').waitFor(),

  /** Goes to a field by Tab and types, key by key. */
  async type(path: string, text: string, key?: 'Shift+Tab') {
    await tabTo(page, fieldAt(path), key);
    await page.keyboard.type(text);
  },

  /** Goes to a field by Tab and puts a long text there at once, as an input method or a paste does. */
  async insert(path: string, text: string, key?: 'Shift+Tab') {
    await tabTo(page, fieldAt(path), key);
    await page.keyboard.insertText(text);
  },

  /** Goes to a field by Tab and types at its end. */
  async append(path: string, text: string, key?: 'Shift+Tab') {
    await tabTo(page, fieldAt(path), key);
    await page.keyboard.press('End');
    await page.keyboard.type(text);
  },

  value: (path: string) => page.locator(fieldAt(path)).first().inputValue(),

  /** Path of the field that has the focus. */
  focused: () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null),
});
