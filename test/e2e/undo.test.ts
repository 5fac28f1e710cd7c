/** One way back through the whole document: form, text and tables alike. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { fieldAt, form } from './screens/form';
import { inputMethod } from './screens/input-method';
import { choose, pressKey } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await startScreen(running.page).ready();
  await startScreen(running.page).openSample('季度安全生产督查通报');
  await form(running.page).ready();
});
afterAll(() => running.close());

const value = (path: string) => running.page.locator(fieldAt(path)).first().inputValue();
const press = (key: string) => running.page.keyboard.press(key);
const rows = () => running.page.getByRole('table', { name: '问题清单' }).getByRole('row').count();

async function typeAt(path: string, text: string): Promise<void> {
  await running.page.locator(fieldAt(path)).first().click();
  await press('Control+End');
  await running.page.keyboard.type(text);
}

test('steps in a title, a cell and a row are taken back one by one, and the caret goes where each was', async () => {
  const { page } = running;
  const [title, cell, count] = [await value('title'), await value('content.problems[0].unit'), await rows()];
  await typeAt('title', 'ABC');
  await typeAt('content.problems[0].unit', 'X');
  await page.getByRole('button', { name: '删除第 2 行' }).click({ force: true });
  await expect.poll(rows).toBe(count - 1);

  await press('Control+z');
  await expect.poll(rows).toBe(count);
  await press('Control+z');
  await expect.poll(() => value('content.problems[0].unit')).toBe(cell);
  await expect.poll(() => form(page).focused()).toBe('content.problems[0].unit');
  await press('Control+z');
  await expect.poll(() => value('title')).toBe(title);
  await expect.poll(() => form(page).focused()).toBe('title');
  await page.getByText(/^已保存 \d\d:\d\d:\d\d$/).waitFor();
});

test('what was taken back can be had again, by either key', async () => {
  const title = await value('title');
  await press('Control+y');
  await expect.poll(() => value('title')).toBe(`${title}ABC`);
  const caret = running.page.locator(fieldAt('title')).evaluate((box) => (box as HTMLTextAreaElement).selectionStart);
  expect(await caret).toBe(title.length + 3);
  await press('Control+Shift+z');
  await expect.poll(() => value('content.problems[0].unit')).toMatch(/X$/);
  await press('Control+z');
  await press('Control+z');
  await expect.poll(() => value('title')).toBe(title);
});

test('the page follows', async () => {
  await typeAt('title', '（试行）');
  await preview(running.page).waitForText(1, '（试行）');
  await choose(running.app, 'undo');
  await expect.poll(() => preview(running.page).text(1)).not.toContain('（试行）');
  await pressKey(running.app, 'Y', ['control']);
  await preview(running.page).waitForText(1, '（试行）');
  await pressKey(running.app, 'Z', ['control']);
  await expect.poll(() => preview(running.page).text(1)).not.toContain('（试行）');
});

test('words of an input method are taken back whole, and never while they are being composed', async () => {
  const { page } = running;
  const pinyin = await inputMethod(page);
  await typeAt('title', '');
  const title = await value('title');
  await pinyin.compose('gongzuo');
  await pinyin.choose('工作');
  await page.waitForTimeout(1100);
  await pinyin.compose('jihua');
  await pinyin.choose('计划');
  await press('Control+z');
  await expect.poll(() => value('title')).toBe(`${title}工作`);
  await press('Control+z');
  await expect.poll(() => value('title')).toBe(title);
});

test('a change of kind is a step', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /^文种：/ }).click();
  await page.getByRole('menuitem', { name: '通知', exact: true }).click();
  await page.locator(fieldAt('body')).waitFor();
  await page.getByRole('button', { name: '撤销（Ctrl+Z）' }).click();
  await page.locator(fieldAt('content.problems[0].unit')).waitFor();
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});
