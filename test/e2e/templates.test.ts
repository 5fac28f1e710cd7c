/** 本单位模板 in the real window: changed, checked by line, put in use, seen in the preview, and taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

const OPENING = '本单位专用开头语。';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  running.page.setDefaultTimeout(20_000);
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await startScreen(running.page).ready();
});
afterAll(() => running.close());

const page = () => running.page.getByRole('region', { name: '模板' });
const row = (kind: string) => page().locator('tbody tr', { has: running.page.getByText(kind, { exact: true }) });
const editor = () => running.page.getByRole('dialog', { name: '通知模板' });
const text = () => editor().getByLabel('模板内容');
const enable = () => editor().getByRole('button', { name: '启用本单位模板' });

async function showTemplates(): Promise<void> {
  await choose(running.app, 'show-register');
  await running.page.getByRole('navigation', { name: '办公' }).getByRole('button', { name: '模板' }).click();
  await row('通知').waitFor();
}

test('a mistake is told with its line and keeps the template from being put in use', async () => {
  await showTemplates();
  await picture(running, 'templates-1-page');
  await row('通知').getByRole('button', { name: '查看、修改…' }).click();
  const ours = await text().inputValue();
  await text().fill(ours.replace('{{> 正文内容}}', `{{> 正文内容}}\n<段落>{{没有的项}}</段落>`));
  const line = ours.split('{{> 正文内容}}')[0]?.split('\n').length ?? 0;
  const finding = editor().getByRole('button', { name: `第 ${line + 1} 行` });
  await finding.click();
  const selected = () =>
    text().evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  expect(await selected()).toBe('<段落>{{没有的项}}</段落>');
  expect(await enable().isDisabled()).toBe(true);
  await picture(running, 'templates-2-mistake');
  await text().fill(ours.replace('{{> 正文内容}}', `<段落>${OPENING}</段落>\n{{> 正文内容}}`));
  await editor().getByText('没有发现问题').waitFor();
});

test('what is put in use shows in the preview at once, and taking it back does too', async () => {
  await editor().getByLabel('经办人').fill('王秘书');
  await enable().click();
  await row('通知').getByText('本单位', { exact: true }).waitFor();
  expect(await row('通知').innerText()).toContain('王秘书');
  await picture(running, 'templates-3-in-use');
  await choose(running.app, 'new');
  await startScreen(running.page).openSample('监督执纪问责通知');
  await form(running.page).ready();
  const shown = () => preview(running.page).text(1);
  await expect.poll(shown).toContain(OPENING);

  await showTemplates();
  await row('通知').getByRole('button', { name: '恢复自带…' }).click();
  await running.page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
  await row('通知').getByText('自带', { exact: true }).waitFor();
  await running.page.getByRole('button', { name: '返回公文' }).click();
  await expect.poll(shown).not.toContain(OPENING);
});
