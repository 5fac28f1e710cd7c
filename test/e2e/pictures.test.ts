/** Pictures in the window: taken in, shown, saved beside the document, and found again. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { zhiwen } from './harness/command-line';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';
import sample from '../../templates/kinds/notice/sample-safety-accountability.json';

/** A round seal on clear ground. */
const SEAL = resolve(import.meta.dirname, '../gallery/inputs/test-seal.png');

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-pictures-'));
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

const painted = () =>
  running.page
    .locator('[data-page] image')
    .evaluateAll((images) => images.map((image) => image.getAttribute('href') ?? ''));
const card = () => running.page.getByRole('region', { name: '图片', exact: true });

test('a picture goes in after the paragraph of the caret, and is on the page', async () => {
  const { app, page } = running;
  await startScreen(page).newByKeyboard('通知');
  await form(page).insert('title', '关于图片的通知');
  await form(page).insert('body', '第一段。\n第二段。\n第三段。');
  await page.locator(fieldAt('body')).evaluate((box) => (box as HTMLTextAreaElement).setSelectionRange(6, 6));
  await systemDialogs(app).open(SEAL);
  await page.getByRole('button', { name: '插入图片' }).click();
  await card().locator('img').waitFor();
  expect(await page.locator(fieldAt('body[0]')).first().inputValue()).toBe('第一段。\n第二段。');
  expect(await page.locator(fieldAt('body[2]')).first().inputValue()).toBe('第三段。');
  await expect.poll(() => form(page).focused()).toBe('body[1].image.width');
  await page.keyboard.type('60');
  await preview(page).waitForText(1, '第三段');
  await expect.poll(painted).toEqual([expect.stringMatching(/^pictures\/[0-9a-f]{64}\.png$/)]);
  const loaded = await card()
    .locator('img')
    .evaluate((image) => (image as HTMLImageElement).naturalWidth);
  expect(loaded).toBeGreaterThan(10);
  await page.setViewportSize({ width: 1366, height: 768 }).catch(() => undefined);
  await picture(running, '7-picture');
});

test('undo takes the picture out again, and redo puts it back', async () => {
  const { page } = running;
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(painted).toEqual([]);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect.poll(async () => (await painted()).length).toBe(1);
  await expect.poll(() => page.locator(fieldAt('body[1].image.width')).inputValue()).toBe('60');
});

test('a picture pasted into the text is taken in', async () => {
  const { page } = running;
  const bytes = [...(await readFile(SEAL))];
  await page.locator(fieldAt('body[2]')).first().click();
  await page.evaluate((bytes) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([Uint8Array.from(bytes)], 'x.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await expect.poll(async () => (await painted()).length).toBe(2);
  await card().nth(1).getByRole('button', { name: '删除这一块' }).click();
  await expect.poll(async () => (await painted()).length).toBe(1);
});

test('what is no picture is refused in words, and nothing changes', async () => {
  const { app, page } = running;
  await writeFile(join(folder, '假.png'), 'not a picture');
  await systemDialogs(app).open(join(folder, '假.png'));
  await page.getByRole('button', { name: '插入图片' }).click();
  await page.getByText('“假.png”不是完好的 PNG 或 JPEG 图片').waitFor();
  expect(await card().count()).toBe(1);
});

test('saved, the picture lies beside the document, and the command line makes the same bytes', async () => {
  const { app, page } = running;
  const dialogs = systemDialogs(app);
  await dialogs.save(join(folder, '有图.zhiwen.json'));
  await choose(app, 'save-as');
  await page.getByText('已保存到').waitFor();
  const [name] = await readdir(join(folder, '有图.files'));
  const saved = JSON.parse(await readFile(join(folder, '有图.zhiwen.json'), 'utf8')) as {
    readonly body: readonly unknown[];
  };
  expect(saved.body[1]).toEqual({ image: { file: `有图.files/${name ?? ''}`, width: 60 } });

  await mkdir(join(folder, 'out'));
  await dialogs.open(join(folder, 'out'));
  await choose(app, 'export-both');
  await expect.poll(async () => (await readdir(join(folder, 'out'))).length, { timeout: 20_000 }).toBe(2);
  await zhiwen('generate', join(folder, '有图.zhiwen.json'), '--out', join(folder, 'cli'), '--format', 'pdf,docx');
  for (const file of await readdir(join(folder, 'cli'))) {
    const [window, cli] = [await readFile(join(folder, 'out', file)), await readFile(join(folder, 'cli', file))];
    expect(window.equals(cli), file).toBe(true);
  }
});

test('opened elsewhere with its folder, it shows the picture; without it, it opens and says which is missing', async () => {
  const { app, page } = running;
  const dialogs = systemDialogs(app);
  await mkdir(join(folder, '别处'));
  await copyFile(join(folder, '有图.zhiwen.json'), join(folder, '别处', '有图.zhiwen.json'));
  await choose(app, 'new');
  await dialogs.open(join(folder, '别处', '有图.zhiwen.json'));
  await choose(app, 'open');
  await form(page).ready();
  await preview(page).waitForText(1, '第三段');
  await card()
    .getByText(/“有图\.files\/.*没有找到|没有这个文件|找不到/)
    .first()
    .waitFor();
  expect(await painted()).toEqual([]);
  await picture(running, '7-picture-missing');

  await choose(app, 'new');
  await dialogs.open(join(folder, '有图.zhiwen.json'));
  await choose(app, 'open');
  await expect.poll(async () => (await painted()).length).toBe(1);
});

test('a seal is painted over the date, and may be seen through', async () => {
  const { app, page } = running;
  const sealed = { ...sample, closing: { ...sample.closing, seal: 'image', sealImages: [{ file: 'seal.png' }] } };
  await copyFile(SEAL, join(folder, 'seal.png'));
  await writeFile(join(folder, '盖章.json'), JSON.stringify(sealed));
  await choose(app, 'new');
  await systemDialogs(app).open(join(folder, '盖章.json'));
  await choose(app, 'open');
  await form(page).ready();
  await page.locator(fieldAt('closing.date')).focus();
  await expect.poll(async () => (await painted()).length).toBe(1);
  const last = await page.locator('[data-page] svg:has(image) > :last-child').evaluate((element) => element.tagName);
  expect(last).toBe('image');
  await page.getByText('印章图样').first().scrollIntoViewIfNeeded();
  await picture(running, '7-seal');
});

test('saved again over the same file, a picture keeps the name that a person gave it', async () => {
  await choose(running.app, 'save');
  await running.page.getByText('已保存到“盖章.json”').waitFor();
  expect(await readFile(join(folder, '盖章.json'), 'utf8')).toContain('"file": "seal.png"');
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});
