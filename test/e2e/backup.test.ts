/** 备份 in the real window: planned, made, tried, restored, and made once more on the way out. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keptDrafts } from './harness/kept-drafts';
import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { startScreen } from './screens/start-screen';

const SAMPLE = '监督执纪问责通知';

let running: RunningApp;
let base: string;
let stick: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'zhiwen-backup-'));
  stick = join(base, '移动硬盘');
  await mkdir(stick);
  running = await launchApp({ args: ['--data', join(base, 'data')] });
  running.page.setDefaultTimeout(20_000);
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await startScreen(running.page).ready();
});
afterAll(async () => {
  await running.close();
  await rm(base, { recursive: true });
});

const dialog = (name: string | RegExp) => running.page.getByRole('dialog', { name });
const page = () => running.page.getByRole('region', { name: '备份', exact: true });
const backups = async () => (await readdir(stick)).filter((name) => name.startsWith('制文备份-'));
const lines = () => page().locator('tbody tr');

test('an office that never made a backup is told so, and plans one on its stick', async () => {
  await choose(running.app, 'show-backup');
  await page().getByText('还没有备份过。').waitFor();
  await picture(running, 'backup-1-never');
  await systemDialogs(running.app).open(stick);
  await page().getByRole('button', { name: '备份计划…' }).click();
  const plan = dialog('备份计划');
  await plan.getByRole('button', { name: '选择文件夹…' }).click();
  await plan.getByText(stick).waitFor();
  await picture(running, 'backup-2-plan');
  await plan.getByRole('button', { name: '保存' }).click();
  await page().getByText('每天自动备份一次，退出时备份，不加密').waitFor();
});

test('a folder within the data is refused', async () => {
  await systemDialogs(running.app).open(join(base, 'data'));
  await page().getByRole('button', { name: '备份计划…' }).click();
  const plan = dialog('备份计划');
  await plan.getByRole('button', { name: '选择文件夹…' }).click();
  await plan.getByRole('button', { name: '保存' }).click();
  await plan
    .getByRole('alert')
    .getByText(/不能放在数据文件夹里面/)
    .waitFor();
  await plan.getByRole('button', { name: '取消' }).click();
});

test('a draft is in the backup; the page says when it was made and that it was read back', async () => {
  await choose(running.app, 'new');
  await startScreen(running.page).openSample(SAMPLE);
  await form(running.page).ready();
  await running.page.locator(fieldAt('title')).first().fill('关于备份前的通知');
  await running.page.getByText(/^已保存/).waitFor();
  await choose(running.app, 'show-backup');
  await page().getByRole('button', { name: '立即备份' }).click();
  await page().getByText('今天已经备份，并且读回核对过。').waitFor();
  expect(await backups()).toHaveLength(1);
  await lines().first().waitFor();
  await picture(running, 'backup-3-made');
});

test('the backup is tried without touching the data', async () => {
  await lines().first().getByRole('button', { name: '演练' }).click();
  await dialog('恢复演练').getByRole('button', { name: '开始演练' }).click();
  await dialog('恢复演练')
    .getByText(/演练成功/)
    .waitFor();
  await picture(running, 'backup-4-drill');
  await dialog('恢复演练').getByRole('button', { name: '完成' }).click();
  await page()
    .getByText(/恢复演练.*成功/)
    .waitFor();
});

test('a restore over data asks for typed consent, keeps what was there, and the window goes on with the new data', async () => {
  await running.page.getByRole('button', { name: '返回公文' }).click();
  await running.page.locator(fieldAt('title')).first().fill('关于备份后的通知');
  await running.page.getByText(/^已保存/).waitFor();
  await choose(running.app, 'show-backup');
  await lines().first().getByRole('button', { name: '恢复…' }).click();
  const restore = dialog('从备份恢复');
  await restore.getByRole('button', { name: '恢复', exact: true }).click();
  await restore.getByLabel(/确要替换/).fill('替换');
  expect(await restore.getByRole('button', { name: '替换并恢复' }).isDisabled()).toBe(true);
  await restore.getByLabel(/确要替换/).fill('替换现有数据');
  await picture(running, 'backup-5-consent');
  await restore.getByRole('button', { name: '替换并恢复' }).click();
  await restore.getByText(/原有数据没有删除/).waitFor();
  await picture(running, 'backup-6-restored');
  await restore.getByRole('button', { name: '完成' }).click();
  const drafts = await keptDrafts(join(base, 'data'));
  expect(drafts.map(({ title }) => title)).toEqual(['关于备份前的通知']);
  expect((await readdir(join(base, 'data'))).some((name) => name.startsWith('drafts.被替换-'))).toBe(true);
  expect(running.complaints).toEqual([]);
});

test('what is written after a restore is saved as ever', async () => {
  await choose(running.app, 'new');
  await startScreen(running.page).openSample(SAMPLE);
  await form(running.page).ready();
  await running.page.locator(fieldAt('title')).first().fill('关于恢复后的通知');
  await running.page.getByText(/^已保存/).waitFor();
  expect((await keptDrafts(join(base, 'data'))).map(({ title }) => title)).toContain('关于恢复后的通知');
});

const closeWindow = () =>
  running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });

test('while the stick is away, leaving is told of it, and one may stay', async () => {
  await rename(stick, `${stick}-away`);
  await closeWindow();
  const failed = dialog('退出前的备份没有做成');
  await failed.getByText(/移动硬盘/).waitFor();
  await picture(running, 'backup-7-exit-failed');
  await failed.getByRole('button', { name: '不退出' }).click();
  await failed.waitFor({ state: 'detached' });
  await choose(running.app, 'show-backup');
  await page()
    .getByText(/现在不在，请插好移动硬盘/)
    .waitFor();
  await picture(running, 'backup-8-away');
});

test('with the stick in again, leaving makes a backup first', async () => {
  await rename(`${stick}-away`, stick);
  const before = await backups();
  const ended = running.app.waitForEvent('close');
  await closeWindow();
  await ended;
  // Of one day the latest is kept.
  expect(await backups()).toHaveLength(1);
  expect(await backups()).not.toEqual(before);
});
