/** Typing, pasting and finding one's way in the real window. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { fieldAt, form } from './screens/form';
import { inputMethod } from './screens/input-method';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

const rows = () => running.page.getByRole('table', { name: '问题清单' }).getByRole('row').count();
const cell = (row: number, name: string) => fieldAt(`content.problems[${row}].${name}`);
const switchTo = async (kind: string): Promise<void> => {
  await running.page.getByRole('button', { name: /^文种：/ }).click();
  await running.page.getByRole('menuitem', { name: kind, exact: true }).click();
};

test('words from an input method arrive whole, in a title and in the middle of it', async () => {
  const { page } = running;
  await startScreen(page).ready();
  await startScreen(page).newByKeyboard('通知');
  await form(page).ready();
  const pinyin = await inputMethod(page);

  await pinyin.compose('guanyu');
  await pinyin.choose('关于工作');
  await preview(page).waitForText(1, '关于工作');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await pinyin.compose('zuohao');
  expect(await form(page).value('title')).toBe('关于zuohao工作');
  // Longer than a repaint takes: syllables must not be painted at all.
  await page.waitForTimeout(250);
  expect(await preview(page).text(1)).toContain('关于工作');
  await pinyin.choose('做好');
  await preview(page).waitForText(1, '关于做好工作');
  expect(await preview(page).text(1)).not.toMatch(/[a-z]/);
  expect(await form(page).value('title')).toBe('关于做好工作');
});

test('words given up half-way leave nothing behind', async () => {
  const { page } = running;
  const pinyin = await inputMethod(page);
  await page.locator(fieldAt('body')).click();
  const typed: string[] = [];
  for (let word = 0; word < 40; word += 1) {
    await pinyin.compose('ceshi'.slice(0, 1 + (word % 5)));
    if (word % 7 === 3) {
      await pinyin.cancel();
      continue;
    }
    await pinyin.choose('测试');
    typed.push('测试');
  }
  expect(await form(page).value('body')).toBe(typed.join(''));
  await preview(page).waitForText(1, typed.slice(0, 10).join(''));
});

test('rows from a spreadsheet go in from the cell they are pasted into, and can be taken back', async () => {
  const { page } = running;
  await choose(running.app, 'new');
  await startScreen(page).openSample('季度安全生产督查通报');
  await form(page).ready();
  const [before, first] = [await rows(), await page.locator(cell(0, 'category')).inputValue()];

  await page.locator(cell(before - 2, 'category')).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '类别甲\t东岭区\t甲公司\r\n类别乙\t临河县\t乙公司\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(rows).toBe(before + 1);
  expect(await page.locator(cell(before - 1, 'unit')).inputValue()).toBe('乙公司');
  expect(await page.locator(cell(0, 'category')).inputValue()).toBe(first);

  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(rows).toBe(before);
});

test('Enter goes down in a table, but never while words are being composed', async () => {
  const { page } = running;
  const pinyin = await inputMethod(page);
  await page.locator(cell(0, 'unit')).click();
  await page.keyboard.press('Enter');
  expect(await form(page).focused()).toBe('content.problems[1].unit');
  await pinyin.compose('jia');
  await page.keyboard.press('Enter');
  expect(await form(page).focused()).toBe('content.problems[1].unit');
  await pinyin.choose('甲');
  expect(await page.locator(cell(1, 'unit')).inputValue()).toContain('甲');
});

test('a change of kind keeps what both have, and the way back brings the facts back', async () => {
  const { page } = running;
  const title = await form(page).value('title');
  const facts = await page.locator(cell(1, 'unit')).inputValue();
  await switchTo('通知');
  await page.locator(fieldAt('body')).waitFor();
  expect(await form(page).value('title')).toBe(title);
  await switchTo('督查通报');
  expect(await page.locator(cell(1, 'unit')).inputValue()).toBe(facts);
});

test('a click on the page puts the caret at those words, and a field brings its page into sight', async () => {
  const { page } = running;
  await choose(running.app, 'new');
  await startScreen(page).openSample('监督执纪问责通知');
  await form(page).ready();
  await preview(page).waitForPages(5);

  await page.locator(fieldAt('closing.note')).focus();
  await preview(page).waitForText(5, '此件发至县团级');

  await page.locator(fieldAt('title')).focus();
  await preview(page).waitForText(1, '党的十八大以来');
  await page.locator('[data-page="1"] g[data-line]', { hasText: '展，关系党和政府形象' }).click();
  await expect.poll(() => form(page).focused()).toBe('body');
  const nearby = await page.locator(fieldAt('body')).evaluate((box) => {
    const { value, selectionStart } = box as HTMLTextAreaElement;
    return value.slice(selectionStart - 28, selectionStart + 28);
  });
  expect(nearby).toContain('党的十八大以来');
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});
