/** The main job, in the real window: a notice is filled in by keyboard, watched, saved, reopened and compared. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { zhiwen } from './harness/command-line';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { form } from './screens/form';
import { pressButton } from './screens/keyboard';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';
import { KIND_GROUPS, KINDS } from '#kinds/registry';
import sample from '../../templates/kinds/notice/sample-safety-accountability.json';

const NAME = '中纪办发〔2019〕7号 关于纪检监察机关加强安全生产领域监督执纪问责工作的通知';

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-notice-'));
  running = await launchApp();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

test('the start screen offers every kind', async () => {
  await startScreen(running.page).ready();
  await expect.poll(() => running.page.locator('main h2').allTextContents()).toEqual(KINDS.map(({ name }) => name));
  await expect
    .poll(() => running.page.locator('main h3').allTextContents())
    .toEqual(KIND_GROUPS.map(({ name, kinds }) => `${name} ${kinds.length} 种`));
  await picture(running, '1-start');
});

test('a kind is found by a word of it, and made by Enter', async () => {
  const { app, page } = running;
  await page.getByRole('searchbox').fill('函');
  await expect.poll(() => page.locator('main h2').first().textContent()).toBe('函');
  await page.getByRole('searchbox').fill('督查');
  await expect.poll(() => page.locator('main h2').allTextContents()).toContain('督查通报');
  await page.getByRole('searchbox').fill('请示');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '文种：请示' }).waitFor();
  await choose(app, 'new');
  await startScreen(page).ready();
});

test('a new notice begins with the title in hand and a page that waits for it', async () => {
  await startScreen(running.page).newByKeyboard('通知');
  await form(running.page).ready();
  await preview(running.page).waitForText(1, '【标题】');
  expect(await form(running.page).focused()).toBe('title');
  await picture(running, '2-new');
});

test('page 1 changes with every few keys', async () => {
  const pages = preview(running.page);
  const [head, rest] = [sample.title.slice(0, 6), sample.title.slice(6)];
  await running.page.keyboard.type(head);
  await pages.waitForText(1, head);
  expect(await pages.text(1)).not.toContain('【标题】');
  await running.page.keyboard.type(rest);
  await expect.poll(() => pages.text(1)).toContain(sample.title);
});

test('the rest is filled in without touching the mouse', async () => {
  const { page } = running;
  const fields = form(page);
  const pages = preview(page);
  await fields.insert('addressees', sample.addressees.join('\n'));
  await fields.insert('body', sample.body);
  await fields.type('closing.date', sample.closing.date);
  await fields.type('closing.note', sample.closing.note);
  await fields.type('head.issuers', sample.head.issuers.join('\n'), 'Shift+Tab');
  await fields.type('head.number.code', sample.head.number.code);
  await fields.type('head.number.year', String(sample.head.number.year));
  await fields.type('head.number.serial', String(sample.head.number.serial));
  await pages.waitForText(1, '中共中央纪委办公厅文件');
  await pages.waitForText(1, '中纪办发〔2019〕7号');
  await pages.waitForPages(5);
  await picture(running, '3-filled');
});

test('the pages are painted with the very faces the files embed', async () => {
  expect((await preview(running.page).loadedFaces()).length).toBeGreaterThanOrEqual(3);
});

test('nothing is left to complain of', async () => {
  await expect.poll(() => running.page.locator('footer').innerText()).toMatch(/没有问题|^\d+ 条建议/);
  expect(running.complaints).toEqual([]);
});

test('the input is saved through the dialog, and holds exactly what was typed', async () => {
  await systemDialogs(running.app).save(join(folder, '公文.zhiwen.json'));
  await choose(running.app, 'save-as');
  await expect.poll(() => readdir(folder)).toEqual(['公文.zhiwen.json']);
  expect(JSON.parse(await readFile(join(folder, '公文.zhiwen.json'), 'utf8'))).toEqual(sample);
});

test('PDF and DOCX are saved where the dialog says, under the name the document suggests', async () => {
  const dialogs = systemDialogs(running.app);
  for (const [format, label] of [
    ['pdf', '导出 PDF（Ctrl+E）'],
    ['docx', '导出 Word 文档（Ctrl+Shift+E）'],
  ] as const) {
    await dialogs.save(join(folder, `window.${format}`));
    await pressButton(running.page, `button[title="${label}"]`);
    await expect.poll(() => readdir(folder), { timeout: 20_000 }).toContain(`window.${format}`);
    expect((await dialogs.asked())?.defaultPath).toContain(`${NAME}.${format}`);
  }
  await running.page.getByText('在文件夹中显示').last().waitFor();
  await picture(running, '4-saved');
});

test('the command line makes the same bytes of the saved input', async () => {
  await zhiwen('generate', join(folder, '公文.zhiwen.json'), '--out', join(folder, 'cli'), '--format', 'pdf,docx');
  for (const format of ['pdf', 'docx']) {
    const [window, cli] = await Promise.all([
      readFile(join(folder, `window.${format}`)),
      readFile(join(folder, 'cli', `${NAME}.${format}`)),
    ]);
    expect(window.equals(cli)).toBe(true);
  }
});

test('reopened, the document is the same, and so are the bytes of its files', async () => {
  const dialogs = systemDialogs(running.app);
  await choose(running.app, 'new');
  await startScreen(running.page).ready();
  await dialogs.open(join(folder, '公文.zhiwen.json'));
  await startScreen(running.page).openFile();
  await form(running.page).ready();
  await preview(running.page).waitForPages(5);
  expect(await form(running.page).value('title')).toBe(sample.title);
  expect(await form(running.page).value('body')).toBe(sample.body);

  await dialogs.open(join(folder));
  await dialogs.message(1);
  await choose(running.app, 'export-both');
  await expect
    .poll(() => readdir(folder), { timeout: 20_000 })
    .toEqual(expect.arrayContaining([`${NAME}.pdf`, `${NAME}.docx`]));
  for (const format of ['pdf', 'docx']) {
    const again = await readFile(join(folder, `${NAME}.${format}`));
    expect(again.equals(await readFile(join(folder, `window.${format}`)))).toBe(true);
  }
});

test('the window title says which document is open', async () => {
  const title = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe(`${sample.title} - 制文`);
  await form(running.page).append('title', '（试行）', 'Shift+Tab');
  await expect.poll(title).toBe(`${sample.title}（试行） - 制文`);
});
