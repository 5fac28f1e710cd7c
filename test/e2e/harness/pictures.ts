import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { RunningApp } from './launch';

const FOLDER = resolve(import.meta.dirname, '../../../test-results');

/** Keeps a picture of the window, light and dark, for people to look at. */
export async function picture({ page }: RunningApp, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((choice) => window.zhiwen.setTheme({ choice }), theme);
    // The kit fades its colours over.
    await page.waitForTimeout(500);
    await page.screenshot({ path: resolve(FOLDER, `${name}-${theme}.png`) });
  }
  await page.evaluate(() => window.zhiwen.setTheme({ choice: 'light' }));
}
