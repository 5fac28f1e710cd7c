/** A list of problems from a spreadsheet: the template, bad rows told by row and column, good ones taken in, undone. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { cells, workbook } from '../support/workbook';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt } from './screens/form';
import { choose as chooseItem } from './screens/menu';
import { startScreen } from './screens/start-screen';

let running: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'zhiwen-lists-'));

beforeAll(async () => {
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(() => running.close());

const HEAD = [
  '类别',
  '县（区）',
  '被检查单位',
  '检查时间',
  '存在的问题',
  '隐患等级',
  '整改措施',
  '整改期限',
  '主管部门',
];
const row = (number: number, deadline: string, nature = '一般') =>
  cells(number, [
    '主体责任',
    '东湖区',
    `甲公司${number}`,
    '2026.5.1',
    '台账不全',
    nature,
    '补齐',
    deadline,
    '区应急局',
  ]);

function fileOf(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    workbook({ sheets: [{ name: 'Sheet1', rows: [cells(1, ['问题清单']), cells(2, HEAD), ...rows] }] }),
  );
  return path;
}

const button = (name: string | RegExp) => running.page.getByRole('button', { name });
const importing = () => running.page.getByRole('dialog', { name: '导入问题清单' });
const problems = () => running.page.locator(`[data-path^="content.problems"][data-path$=".unit"]`).count();
async function choose(path: string): Promise<void> {
  await systemDialogs(running.app).open(path);
  await button('从 Excel 导入…').click();
}

test('the template is saved where the person says', async () => {
  const { page, app } = running;
  await startScreen(page).newByKeyboard('督查通报');
  await button('下载模板…').waitFor();
  const path = join(folder, '模板.xlsx');
  await systemDialogs(app).save(path);
  await button('下载模板…').click();
  await page.getByText('已保存“模板.xlsx”').waitFor();
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['问题清单', '填写说明']);
});

test('a list in which nothing is wrong goes in at once', async () => {
  await choose(fileOf('好.xlsx', [row(3, '2026-5-31'), row(4, '2026年6月30日')]));
  await running.page.getByText('已导入 2 行到“问题清单”').waitFor();
  await expect.poll(problems).toBe(2);
  expect(await running.page.locator(fieldAt('content.problems[0].deadline')).inputValue()).toBe('2026-05-31');
});

test('bad rows are told by row and column, and offered back; the others are taken in and can be taken out', async () => {
  await choose(fileOf('坏.xlsx', [row(3, '2026-5-31'), row(4, '月底'), row(5, '6月30日', '严重')]));
  await importing().getByText('“整改时限”不是日期').waitFor();
  expect(await importing().getByRole('row').count()).toBe(1 + 3);
  await picture(running, '14-import-list');
  const back = join(folder, '待改正.xlsx');
  await systemDialogs(running.app).save(back);
  await importing().getByRole('button', { name: '另存有问题的行…' }).click();
  await expect.poll(() => readWorkbook(new Uint8Array(readFileSync(back))).ok).toBe(true);
  await importing().getByRole('button', { name: '接在后面，导入 1 行' }).click();
  await expect.poll(problems).toBe(3);
  await button('撤销').last().click();
  await expect.poll(problems).toBe(2);
});

test('a file that is no workbook is refused in words', async () => {
  const path = join(folder, '改名.xlsx');
  writeFileSync(path, '类别,县区\n甲,乙\n');
  await choose(path);
  await running.page.getByText('这是文本文件（如 .csv）改了扩展名').waitFor();
  await expect.poll(problems).toBe(2);
});

test('problems of a case come from a spreadsheet too, and leave the document alone', async () => {
  const { page, app } = running;
  await chooseItem(app, 'show-register');
  await button('督查事项').click();
  await button('新建督查事项').click();
  const table = page.getByRole('table', { name: '问题', exact: true });
  await systemDialogs(app).open(fileOf('督查.xlsx', [row(3, '2026-5-31'), row(4, '2026-6-30'), row(5, '2026-6-30')]));
  await table.locator('..').locator('..').getByRole('button', { name: '从 Excel 导入…' }).click();
  await page.getByText('已导入 3 行到“问题”').waitFor();
  expect(await page.locator(fieldAt('problems[2].unit')).inputValue()).toBe('甲公司5');
});
