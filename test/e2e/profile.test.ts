/** The page profile is chosen in the form, and the pages follow at once. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';
import sample from '../../templates/kinds/notice/sample-safety-accountability.json';

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-profile-'));
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

/** Millimetres from the top edge to the baseline of the title on page 1. */
const titleHeight = () =>
  running.page
    .locator('[data-page="1"] svg g[data-line]', { hasText: '关于纪检监察机关' })
    .locator('text')
    .first()
    .evaluate((text) => Number(text.getAttribute('y')) / 100);

const chooser = () => running.page.locator('[data-path="profile"]').first();

test('another profile moves the page at once, and undo moves it back', async () => {
  const { page } = running;
  await startScreen(page).openSample('监督执纪问责通知');
  await form(page).ready();
  await preview(page).waitForText(1, '中共中央纪委办公厅文件');
  const before = await titleHeight();
  await page.getByRole('button', { name: '版面', exact: true }).first().click();
  await chooser().click();
  await page.getByText('Word 页边距 37/35/28/26 毫米').last().click();
  await expect.poll(titleHeight).not.toBe(before);
  await picture(running, '8-profile');
  await page.keyboard.press('Control+z');
  await expect.poll(titleHeight).toBe(before);
  await page.keyboard.press('Control+y');
  await expect.poll(titleHeight).not.toBe(before);
});

test('the document records it', async () => {
  await systemDialogs(running.app).save(join(folder, 'a.zhiwen.json'));
  await choose(running.app, 'save-as');
  await running.page.getByText('已保存到').waitFor();
  expect(await readFile(join(folder, 'a.zhiwen.json'), 'utf8')).toContain('"profile": "word"');
});

test('a profile that a document brings along is named, and stays', async () => {
  const { app, page } = running;
  await writeFile(
    join(folder, 'own.json'),
    JSON.stringify({ ...sample, profile: { name: 'city-office', title: '市政府办公室', base: 'word' } }),
  );
  await choose(app, 'new');
  await systemDialogs(app).open(join(folder, 'own.json'));
  await choose(app, 'open');
  await form(page).ready();
  await page.getByText('自定：市政府办公室').waitFor();
  await preview(page).waitForText(1, '中共中央纪委办公厅文件');
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});
