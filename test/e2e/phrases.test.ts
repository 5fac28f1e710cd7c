/** 法规依据 and phrases in the real window: put into 依据 fields and into a text, and added by the office. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { startScreen } from './screens/start-screen';

const LAW = '《中华人民共和国监察法》第五十二条';
const OWN = '《云江市安全生产条例》第八条';

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

const search = () => running.page.getByRole('searchbox', { name: '在法规依据和惯用语中查找' });
const offered = (name: string) => running.page.getByRole('option', { name });
const find = async (words: string, count: number): Promise<void> => {
  await search().fill(words);
  await expect.poll(() => running.page.getByRole('option').count()).toBe(count);
};
const fill = (label: string, text: string) =>
  running.page.getByRole('dialog').getByRole('textbox', { name: label }).fill(text);

test('a 依据 field is filled from the list, and what was not read in the text of the law says so', async () => {
  await startScreen(running.page).newByKeyboard('监察建议书');
  await form(running.page).ready();
  await running.page.getByRole('button', { name: '依据：插入依据' }).click();
  await offered('监察法实施条例').first().waitFor();
  await picture(running, 'phrases-1-list');
  expect(await offered('《中华人民共和国监察法实施条例》第二百零五条').textContent()).toContain('请核对');
  await find('监察法 责令检查', 2);
  await offered(LAW).click();
  await expect.poll(() => form(running.page).value('content.basis')).toContain(LAW);
});

test("a citation of the office's own is added, and stands first", async () => {
  await running.page.getByRole('button', { name: '添加本单位的依据…' }).click();
  await fill('法规全称', '云江市安全生产条例');
  await fill('条款', '第八条');
  await fill('内容', '部门职责');
  await fill('出处', '市人大常委会公告');
  await picture(running, 'phrases-2-add');
  await running.page.getByRole('button', { name: '添加', exact: true }).click();
  await find('云江市', 1);
  await offered(OWN).waitFor();
  await search().press('Enter');
  await expect.poll(() => form(running.page).value('content.basis')).toContain(OWN);
  await running.page.keyboard.press('Escape');
});

test('a text gets it where the caret is', async () => {
  await choose(running.app, 'new');
  await startScreen(running.page).newByKeyboard('通知');
  await form(running.page).ready();
  const body = running.page.locator(fieldAt('body')).first();
  await body.fill('根据规定，现通知如下。');
  await body.evaluate((box) => {
    (box as HTMLTextAreaElement).setSelectionRange(2, 2);
  });
  await running.page.getByRole('button', { name: '插入依据' }).click();
  await find('监察法 第五十二条', 1);
  await offered(LAW).click();
  await expect.poll(() => form(running.page).value('body')).toBe(`根据${LAW}规定，现通知如下。`);
  expect(running.complaints).toEqual([]);
});
