import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Longer than any repaint; a wait ends when the page says what is wanted. */
const PATIENCE = { timeout: 10_000, interval: 20 };

/** The pages beside the form. */
export const preview = (page: Page) => {
  const sheet = (number: number) => page.locator(`[data-page="${number}"] svg`);
  return {
    /** Text of a page that is in sight, line by line as painted. */
    lines: (number: number): Promise<readonly string[]> => sheet(number).locator('g[data-line]').allTextContents(),

    async text(number: number): Promise<string> {
      return (await this.lines(number)).join('');
    },

    async waitForText(number: number, text: string): Promise<void> {
      await expect.poll(() => this.text(number), PATIENCE).toContain(text);
    },

    /** `1 / 5` in the status bar. */
    waitForPages: (count: number) =>
      expect.poll(() => page.locator('footer').innerText(), PATIENCE).toMatch(new RegExp(`/ ${count}\\b`)),

    /** Families that really painted the lines of a page, all loaded. */
    loadedFaces: () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)),
  };
};
