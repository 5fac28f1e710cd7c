import type { Page } from 'playwright-core';

/** More stops than any screen has. */
const MAX_STOPS = 300;

/** Presses Tab until the element has the focus, as a person without a mouse would. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Goes to a button by Tab and presses it by Enter. */
export async function pressButton(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, selector, key);
  await page.keyboard.press('Enter');
}
