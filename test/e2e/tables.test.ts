/** A table in the text: put in at the caret, filled from a spreadsheet, its columns moved about. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { fieldAt, form } from './screens/form';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(() => running.close());

const cell = (row: number, column: number) =>
  running.page.locator(fieldAt(`body[1].table.rows[${row}][${column}]`)).inputValue();
const columns = () => running.page.getByRole('columnheader').count();

async function columnAction(column: number, action: string): Promise<void> {
  const { page } = running;
  await page.getByRole('menu').filter({ visible: true }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: `第 ${column} 列的操作` }).click();
  // Menus that were open before stay in the page, hidden.
  await page.getByRole('menuitem', { name: action }).filter({ visible: true }).click();
}

test('a table goes in after the paragraph of the caret, and takes a block of cells', async () => {
  const { page } = running;
  await startScreen(page).newByKeyboard('通知');
  await form(page).insert('title', '关于表格的通知');
  await form(page).insert('body', '第一段。\n第二段。');
  await page.locator(fieldAt('body')).evaluate((box) => (box as HTMLTextAreaElement).setSelectionRange(2, 2));
  await page.getByRole('button', { name: '插入表格' }).click();
  await page.locator(fieldAt('body[1].table.rows[0][0]')).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '东岭区\t12\t3\r\n临河县\t8\t1\r\n西山区\t5\t0\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(() => cell(2, 1)).toBe('5');
  for (const [column, title] of ['地区', '检查数', '隐患数'].entries()) {
    await page.locator(fieldAt(`body[1].table.columns[${column}].title`)).fill(title);
  }
  await preview(page).waitForText(1, '临河县');
  expect(await page.locator(fieldAt('body[2]')).first().inputValue()).toBe('第二段。');
});

test('a column goes in between and out again, with its cells', async () => {
  const before = await columns();
  await columnAction(1, '右侧插入列');
  await expect.poll(columns).toBe(before + 1);
  expect([await cell(0, 0), await cell(0, 1), await cell(0, 2)]).toEqual(['东岭区', '', '12']);
  // A column without a name yet does not keep the page from being shown.
  await preview(running.page).waitForText(1, '【列名】');
  await picture(running, '9-table');
  await columnAction(2, '删除此列');
  await expect.poll(columns).toBe(before);
  await columnAction(1, '删除此列');
  await expect.poll(() => cell(0, 0)).toBe('12');
  await running.page.keyboard.press('Control+z');
  await expect.poll(() => cell(0, 0)).toBe('东岭区');
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});
