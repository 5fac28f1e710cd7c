/** What happens on ordinary days: problems, second thoughts, files in the way, things that break. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { keptDrafts } from './harness/kept-drafts';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { form } from './screens/form';
import { choose, pressKey } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-everyday-'));
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

const footer = () => running.page.locator('footer').innerText();

async function openSample(name: string): Promise<void> {
  await startScreen(running.page).openSample(name);
  await form(running.page).ready();
  await preview(running.page).waitForText(1, '通知');
}

test('a click in the list of problems leads to the field', async () => {
  const { page } = running;
  await startScreen(page).newByKeyboard('通知');
  await form(page).type('closing.date', '2024-02-30');
  await choose(running.app, 'export-pdf');
  const problems = page.getByRole('region', { name: '问题列表' });
  await problems.getByText('应是真实存在的日期').waitFor();
  await picture(running, '5-problems');
  await problems.getByText('正文', { exact: true }).click();
  await expect.poll(() => form(page).focused()).toBe('body');
  await problems.getByText('应是真实存在的日期').click();
  await expect.poll(() => form(page).focused()).toBe('closing.date');
});

test('a document with problems asks for no place and writes no file', async () => {
  await startScreen(running.page).newByKeyboard('通知');
  await systemDialogs(running.app).save(join(folder, 'x.pdf'));
  await choose(running.app, 'export-pdf');
  await running.page.getByText('需要补充或改正').waitFor();
  expect(await systemDialogs(running.app).asked()).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
});

test('a file of the same name is replaced only after a yes', async () => {
  await openSample('监督执纪问责通知');
  const dialogs = systemDialogs(running.app);
  await dialogs.open(folder);
  await choose(running.app, 'export-both');
  await running.page.getByText('在文件夹中显示').waitFor();
  const names = (await readdir(folder)).sort();
  expect(names.map((name) => name.split('.').at(-1))).toEqual(['docx', 'pdf']);
  for (const name of names) await writeFile(join(folder, name), 'mine');
  await dialogs.message(0);
  await choose(running.app, 'export-both');
  await running.page.waitForTimeout(1000);
  for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
  await dialogs.message(1);
  await choose(running.app, 'export-both');
  for (const name of names) await expect.poll(() => readFile(join(folder, name), 'utf8')).not.toBe('mine');
  expect((await readdir(folder)).sort()).toEqual(names);
});

test('a file that is no input is refused in words, and what was open stays open', async () => {
  await openSample('监督执纪问责通知');
  await writeFile(join(folder, '坏.json'), '{"kind":');
  await systemDialogs(running.app).open(join(folder, '坏.json'));
  await choose(running.app, 'open');
  await running.page.getByText('“坏.json”无法打开').waitFor();
  expect(await form(running.page).value('title')).toContain('安全生产');
});

test('closing asks nothing, since everything typed is saved', async () => {
  await openSample('监督执纪问责通知');
  await systemDialogs(running.app).message(0);
  await form(running.page).append('title', '改', 'Shift+Tab');
  const closed = running.app.waitForEvent('close');
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await closed;
  expect((await keptDrafts(join(running.userData, 'data'))).map(({ title }) => title)).toEqual([
    expect.stringMatching(/改$/),
  ]);
});

test('the engine process may end; the window stays, and the next key is answered', async () => {
  await openSample('监督执纪问责通知');
  const killed = await running.app.evaluate(({ app }) => {
    const engine = app.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === '制文排版');
    return engine !== undefined && process.kill(engine.pid, 'SIGKILL');
  });
  expect(killed).toBe(true);
  await form(running.page).append('title', '（修订）', 'Shift+Tab');
  await preview(running.page).waitForText(1, '（修订）');
});

test('the window process may end; reopened, it has the draft', async () => {
  await startScreen(running.page).newByKeyboard('通知');
  await running.page.keyboard.insertText('关于恢复草稿的通知');
  await preview(running.page).waitForText(1, '关于恢复草稿的通知');
  await systemDialogs(running.app).message(0);
  const title = await running.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const reopened = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await reopened;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return contents?.executeJavaScript(`document.querySelector('[data-path="title"]')?.value`) as Promise<unknown>;
  });
  expect(title).toBe('关于恢复草稿的通知');
});

test('the keys of the menu work while a field has the focus', async () => {
  await openSample('监督执纪问责通知');
  const dialogs = systemDialogs(running.app);
  await dialogs.save(undefined);
  await pressKey(running.app, 'S', ['control', 'shift']);
  await expect.poll(async () => (await dialogs.asked())?.defaultPath).toMatch(/\.zhiwen\.json$/);
  await pressKey(running.app, 'E', ['control']);
  await expect.poll(async () => (await dialogs.asked())?.defaultPath).toMatch(/\.pdf$/);
  await pressKey(running.app, '1', ['control']);
  await expect.poll(footer).toContain('100%');
});

test('a second start brings the first window forward and opens none of its own', async () => {
  const { spawn } = await import('node:child_process');
  const [program, ...args] = await running.app.evaluate(() => process.argv);
  const second = spawn(
    program ?? '',
    args.filter((arg) => !/^--(inspect|remote-debugging)/.test(arg)),
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the theme chosen is there at the next start', async () => {
  await running.page.evaluate(() => window.zhiwen.setTheme({ choice: 'dark' }));
  const reply = await running.page.evaluate(() => window.zhiwen.theme());
  expect(reply).toEqual({ ok: true, value: { choice: 'dark', dark: true } });
  const file = await running.app.evaluate(({ app }) => `${app.getPath('userData')}/window.json`);
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"theme":"dark"');
});
