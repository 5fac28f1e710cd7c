/** 草稿箱, 回收站, 历史版本. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keptDrafts } from './harness/kept-drafts';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

let running: RunningApp;
let userData: string;
beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'zhiwen-drafts-'));
  running = await launchApp({ userData });
  await startScreen(running.page).ready();
});
afterAll(() => running.close());

const saved = () => running.page.getByText(/^已保存 \d\d:\d\d:\d\d$/);
const rows = () => running.page.getByRole('dialog').getByRole('listitem');
const body = () => running.page.locator(fieldAt('body')).first();

test('what is typed is saved by itself within two seconds, and is among the recent drafts', async () => {
  const { page } = running;
  await startScreen(page).newByKeyboard('通知');
  expect(await saved().count()).toBe(0);
  await page.keyboard.insertText('关于开展安全生产检查的通知');
  const typed = Date.now();
  await saved().waitFor();
  expect(Date.now() - typed).toBeLessThan(2000);
  expect((await keptDrafts(join(userData, 'data'))).map(({ title }) => title)).toEqual(['关于开展安全生产检查的通知']);
  await body().fill('第一段。\n各乡镇要高度重视，认真组织自查。\n第三段。');
  await choose(running.app, 'save');
  await page.getByText('已保存到草稿箱').waitFor();

  await choose(running.app, 'new');
  await page.getByRole('region', { name: '最近的草稿' }).waitFor();
  await startScreen(page).openSample('监督执纪问责通知');
  await form(page).ready();
  await choose(running.app, 'new');
  await picture(running, '8-recent-drafts');
  // A sample that was only looked at is no draft.
  const recent = page.getByRole('region', { name: '最近的草稿' }).getByRole('button');
  expect(await recent.count()).toBe(1);
  await recent.click();
  await form(page).ready();
  expect(await body().inputValue()).toContain('高度重视');
});

test('earlier versions can be compared, word by word, and one gone back to; undo leads to what was there', async () => {
  const { app, page } = running;
  const first = await body().inputValue();
  await body().fill('第一段。\n各乡镇、各部门要高度重视，立即组织自查。\n第三段。\n附后。');
  await saved().waitFor();
  await choose(app, 'show-history');
  const dialog = page.getByRole('dialog');
  const changes = dialog.getByRole('region', { name: '改动' });
  await changes.getByText('正文').waitFor();
  expect(await changes.locator('del').allTextContents()).toEqual(['认真']);
  expect(await changes.locator('ins').allTextContents()).toEqual(['、各部门', '立即', '附后。']);
  await picture(running, '8-history');
  await dialog.getByRole('button', { name: '恢复到这一版' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => body().inputValue()).toBe(first);
  await preview(page).waitForText(1, '认真组织自查');
  await body().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => body().inputValue()).toContain('各部门');
  await saved().waitFor();
  const [draft] = await keptDrafts(join(userData, 'data'));
  expect(draft?.input['body']).toContain('各部门');
});

test('a draft can be copied, found, thrown away, had back, and deleted for good after a question', async () => {
  const { app, page } = running;
  await choose(app, 'show-drafts');
  await expect.poll(() => rows().count()).toBe(1);
  await rows().getByRole('button', { name: '复制一份' }).click();
  await expect.poll(() => rows().count()).toBe(2);
  await picture(running, '8-drafts');
  const search = page.getByRole('searchbox', { name: '查找标题和正文' });
  await search.fill('副本 高度');
  await expect.poll(() => rows().count()).toBe(1);
  await search.fill('没有这几个字');
  await page.getByText('没有找到含有').waitFor();
  await search.fill('副本');
  await rows().getByRole('button', { name: '移到回收站' }).click();
  await search.fill('');
  await expect.poll(() => rows().getByRole('button', { name: '复制一份' }).count()).toBe(1);

  await page.getByRole('tab', { name: '回收站' }).click();
  await rows().getByRole('button', { name: '还原' }).click();
  await page.getByText('回收站是空的').waitFor();
  await page.getByRole('tab', { name: '草稿箱' }).click();
  await rows().filter({ hasText: '副本' }).getByRole('button', { name: '移到回收站' }).click();
  await page.getByRole('tab', { name: '回收站' }).click();
  await rows().getByRole('button', { name: '彻底删除' }).click();
  await page.getByText('不能恢复').waitFor();
  await picture(running, '8-trash');
  await rows().getByRole('button', { name: '彻底删除' }).click();
  await page.getByText('回收站是空的').waitFor();
  await page.keyboard.press('Escape');
});

test('thrown away while it is being written, a draft leaves the window and can be had back', async () => {
  const { app, page } = running;
  await choose(app, 'show-drafts');
  await rows().getByRole('button', { name: '移到回收站' }).click();
  await page.keyboard.press('Escape');
  await startScreen(page).ready();
  expect(await keptDrafts(join(userData, 'data'))).toEqual([]);
  await choose(app, 'show-drafts');
  await page.getByRole('tab', { name: '回收站' }).click();
  await rows().getByRole('button', { name: '还原' }).click();
  await page.getByRole('tab', { name: '草稿箱' }).click();
  await rows().getByRole('button', { name: /^打开/ }).click();
  await form(page).ready();
});
