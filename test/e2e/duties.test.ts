/** 责任清单 in the window: the example out, bad rows told, the list in, checked, and a document made of one unit's part. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cells, workbook } from '../support/workbook';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'zhiwen-duties-'));
const example = join(folder, '例.xlsx');

beforeAll(async () => {
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(() => running.close());

const button = (name: string | RegExp) => running.page.getByRole('button', { name });
const dialog = () => running.page.getByRole('dialog', { name: '导入责任清单' });

async function importFrom(path: string): Promise<void> {
  await systemDialogs(running.app).open(path);
  await dialog().getByRole('button', { name: '选择文件…' }).click();
}

test('the example is written, and a sheet with bad rows is refused by row and column', async () => {
  const { page, app } = running;
  await button('登记簿').click();
  await button('责任清单').click();
  await page.getByText('还没有责任清单').waitFor();
  await systemDialogs(app).save(example);
  await button('导出…').click();
  await page.getByRole('menuitem', { name: '示例' }).click();
  await expect.poll(() => existsSync(example) && readFileSync(example).length > 1000).toBe(true);

  const bad = join(folder, '坏.xlsx');
  const rows = [
    cells(1, ['单位', '岗位', '姓名', '职责内容', '频次']),
    cells(2, ['甲局', '局长', '王建国', '', '有时']),
  ];
  writeFileSync(bad, workbook({ sheets: [{ name: 'Sheet1', rows }] }));
  await button('从 Excel 导入…').click();
  await dialog().getByLabel('年度').fill('2026');
  await dialog().getByLabel('经办人').fill('王秘书');
  await importFrom(bad);
  await dialog().getByText('“频次”只能填').waitFor();
  await picture(running, '15-duties-refused');
});

test('the list is taken in, checked, and shown by unit and by day', async () => {
  const { page } = running;
  await importFrom(example);
  await page.getByText('岗位 11 个，职责 36 项；检查出问题 15 处、提示 0 处').waitFor();
  await picture(running, '15-duties');
  await page.getByText('检查（15）').click();
  await page.getByText('出处：市级实施意见规定的固定频次').first().waitFor();
  await picture(running, '15-duties-findings');
  await page.getByText('日程', { exact: true }).click();
  await page.getByText('第三季度').first().waitFor();
  await picture(running, '15-duties-days');
});

test('a document is made of the part of one unit', async () => {
  const { page } = running;
  await page.getByLabel('谁的职责').click();
  await page.getByLabel('谁的职责').fill('经济发展局');
  await page.keyboard.press('Enter');
  await button('生成经济发展局的责任清单').click();
  await preview(page).waitForText(1, '经济发展局2026年安全生产责任清单');
});
