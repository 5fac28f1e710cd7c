/** 搜索 in the real window: by a word of the body, narrowed down, by the keyboard alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { zhiwen } from './harness/command-line';
import { fillOffice } from './harness/fill-office';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { form } from './screens/form';
import { pressKey } from './screens/menu';
import { startScreen } from './screens/start-screen';

/** Issued before the window opens, more than one page of results. */
const ISSUED = 23;

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-search-'));
  const data = join(folder, 'data');
  await fillOffice(data, ISSUED - 1, (serial) => `关于第${serial}号水库防汛工作的通知`);
  const input = {
    kind: 'notice',
    head: { issuers: ['云州市人民政府'], number: { code: '云政发', year: 2024 } },
    title: '关于第23号水库防汛工作的通知',
    body: ['各地要备足沙袋和抽水泵。'],
    addressees: ['各县区人民政府'],
    closing: { date: '2024-03-05' },
  };
  await writeFile(join(folder, 'input.json'), JSON.stringify(input));
  await zhiwen('issue', join(folder, 'input.json'), '--data', data, '--by', '王秘书');
  running = await launchApp({ userData: folder });
  running.page.setDefaultTimeout(20_000);
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await startScreen(running.page).ready();
}, 240_000);
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const page = () => running.page.getByRole('region', { name: '搜索' });
const hits = () => page().getByRole('list', { name: '搜索结果' }).getByRole('listitem');
const box = () => page().getByLabel('搜索公文和草稿');

/** By its key; nothing is typed before the box has the caret. */
async function openSearch(): Promise<void> {
  await pressKey(running.app, 'F', ['control', 'shift']);
  await running.page.locator('input[aria-label="搜索公文和草稿"]:focus').waitFor();
}
const type = (text: string) => running.page.keyboard.insertText(text);

test('Ctrl+Shift+F opens it from the start screen, with all there is, a page at a time', async () => {
  await openSearch();
  await page().getByText(`共 ${ISSUED} 份`).waitFor();
  expect(await hits().count()).toBe(20);
  await running.page.keyboard.press('PageDown');
  await page().getByText('现在是第 21—23 份').waitFor();
  await picture(running, 'search-1-second-page');
});

test('a word of the body finds the issued document and is marked; Enter opens it', async () => {
  await type('沙袋');
  await page().getByText('共 1 份').waitFor();
  expect(await hits().allInnerTexts()).toEqual([
    expect.stringMatching(/已印发[\s\S]*第23号水库[\s\S]*云政发〔2024〕23号/),
  ]);
  expect(await hits().locator('mark').allInnerTexts()).toEqual(['沙袋']);
  await picture(running, 'search-2-found');
  await running.page.keyboard.press('ArrowDown');
  await running.page.keyboard.press('Enter');
  const issued = running.page.getByRole('dialog', { name: '云政发〔2024〕23号' });
  await issued.getByText('PDF', { exact: true }).waitFor();
  await running.page.keyboard.press('Escape');
  await issued.waitFor({ state: 'detached' });
});

test('what was just written is found as a draft, and opened from there', async () => {
  await pressKey(running.app, 'N', ['control']);
  await startScreen(running.page).newByKeyboard('通知');
  await form(running.page).ready();
  await form(running.page).insert('title', '关于召开林长制会议的通知');
  await openSearch();
  await type('林长制');
  await expect
    .poll(async () => hits().allInnerTexts(), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/草稿[\s\S]*林长制/)]);
  await running.page.keyboard.press('ArrowDown');
  await running.page.keyboard.press('Enter');
  await form(running.page).ready();
  expect(await form(running.page).value('title')).toBe('关于召开林长制会议的通知');
});

test('filters narrow it down, and what is nowhere is said to be nowhere', async () => {
  await openSearch();
  await type('通知');
  await page()
    .getByText(`共 ${ISSUED + 1} 份`)
    .waitFor();
  await page().getByLabel('状态').click();
  await running.page.locator('.ant-select-item-option', { hasText: '草稿' }).click();
  await page().getByText('共 1 份').waitFor();
  await box().fill('龘龘');
  await page().getByText('没有找到含有“龘龘”的公文').waitFor();
  await picture(running, 'search-3-nothing');
  await page().getByRole('button', { name: '清除条件' }).click();
  await page()
    .getByText(`共 ${ISSUED + 1} 份`)
    .waitFor();
});

test('keys of the document do nothing to it while it is out of sight', async () => {
  await running.app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: 0 });
    dialog.showSaveDialog = () => {
      Object.assign(globalThis, { asked: 1 });
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  await pressKey(running.app, 'E', ['control']);
  await openSearch();
  await type('水库');
  await page().getByText(`共 ${ISSUED} 份`).waitFor();
  expect(await running.app.evaluate(() => (globalThis as { asked?: number }).asked)).toBe(0);
  expect(running.complaints).toEqual([]);
});
