/** 办理 in the real window: sent, reviewed, sent back, signed, issued; and a further document that corrects it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { startScreen } from './screens/start-screen';

const SAMPLE = '监督执纪问责通知';

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-life-'));
  running = await launchApp();
  running.page.setDefaultTimeout(20_000);
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await startScreen(running.page).ready();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

const dialog = (name: string | RegExp) => running.page.getByRole('dialog', { name });
const life = () => dialog('办理');
const standing = () => running.page.getByTitle(/^办理：/).innerText();

async function take(step: string, who: string, by: string, opinion = ''): Promise<void> {
  await life().getByRole('radio', { name: step, exact: true }).check();
  await life().getByLabel(who).fill(by);
  if (opinion !== '')
    await life()
      .getByLabel(step === '退回' ? '退回的原因' : '意见')
      .fill(opinion);
  await life().getByRole('button', { name: step, exact: true }).click();
}

test('the office wants documents signed before they are issued', async () => {
  await startScreen(running.page).openSample(SAMPLE);
  await form(running.page).ready();
  await choose(running.app, 'show-life');
  await life().getByRole('button', { name: '办理规则…' }).click();
  await dialog('办理规则').getByLabel('先核稿，再签发，签发以后才能印发').check();
  await picture(running, 'life-1-rules');
  await dialog('办理规则').getByRole('button', { name: '保存' }).click();
  await life().getByRole('button', { name: '关闭' }).last().click();
  await choose(running.app, 'issue');
  await dialog('签发').getByLabel('签发（印发）人').fill('王秘书');
  await dialog('签发')
    .getByRole('button', { name: /签发为/ })
    .click();
  await dialog('签发')
    .getByText(/还没有签发/)
    .waitFor();
  await dialog('签发').getByRole('button', { name: '取消' }).click();
});

test('it goes from hand to hand, each with a name and an opinion', async () => {
  await choose(running.app, 'show-life');
  await take('送核稿', '拟稿人', '李四');
  await life().getByText('待核稿').waitFor();
  await take('核稿', '核稿人', '张主任', '文字已改，请领导审定。');
  await life().getByText('待签发').waitFor();
  await picture(running, 'life-2-steps');
  await life().getByRole('button', { name: '关闭' }).last().click();
  expect(await standing()).toBe('待签发');
  await picture(running, 'life-3-top-bar');
  await choose(running.app, 'show-drafts');
  await dialog('草稿').getByText('待签发').waitFor();
  await picture(running, 'life-4-draft-box');
  await running.page.keyboard.press('Escape');
});

test('text that is changed after the review sends it back, and says so', async () => {
  await running.page.locator(fieldAt('title')).first().fill('关于改过的通知');
  await expect.poll(standing).toBe('已退回');
  await choose(running.app, 'show-life');
  await life()
    .getByText(/此前的意见不再有效/)
    .waitFor();
  await take('核稿', '核稿人', '张主任', '同意。');
  await life().getByText('待签发').waitFor();
  await take('签发', '签发人', '赵书记', '同意印发。');
  await life().getByText('待印发').waitFor();
});

test('the 发文稿纸 is written where the person says', async () => {
  const path = join(folder, '稿纸.pdf');
  await systemDialogs(running.app).save(path);
  await life().getByRole('button', { name: '导出发文稿纸…' }).click();
  await running.page.getByText('已导出“稿纸.pdf”').waitFor();
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  await life().getByRole('button', { name: '关闭' }).last().click();
});

test('signed, it is issued; the document tells who signed it', async () => {
  await choose(running.app, 'issue');
  await dialog('签发')
    .getByRole('button', { name: /签发为/ })
    .click();
  await dialog('已印发').getByRole('button', { name: '完成' }).click({ timeout: 60_000 });
  await choose(running.app, 'show-register');
  await running.page.getByRole('button', { name: '关于改过的通知' }).click();
  const issued = dialog(/〔2019〕/);
  await issued.getByText(/赵书记/).waitFor();
  await issued.getByRole('button', { name: '更正、补充、替代…' }).click();
  await picture(running, 'life-5-further');
  await running.page.getByText('更正这份公文').click();
  await form(running.page).ready();
  expect(await running.page.locator(fieldAt('title')).first().inputValue()).toBe('关于更正《关于改过的通知》的通知');
});

test('the correction is issued, and both documents name each other', async () => {
  await choose(running.app, 'show-life');
  await take('核稿', '核稿人', '张主任');
  await take('签发', '签发人', '赵书记');
  await life().getByText('待印发').waitFor();
  await life().getByRole('button', { name: '关闭' }).last().click();
  await choose(running.app, 'issue');
  await running.page.waitForTimeout(1000);
  await picture(running, 'life-6-correction');
  await dialog('签发')
    .getByRole('button', { name: /签发为/ })
    .click();
  await dialog('已印发').getByRole('button', { name: '完成' }).click({ timeout: 60_000 });
  await choose(running.app, 'show-register');
  await running.page.getByRole('button', { name: '关于改过的通知', exact: true }).click();
  await dialog(/〔2019〕/)
    .getByText('已由此更正')
    .waitFor();
  await picture(running, 'life-7-linked');
  await dialog(/〔2019〕/)
    .getByRole('button', { name: /关于更正/ })
    .click();
  await dialog(/〔2019〕/)
    .getByText('更正的是')
    .waitFor();
  expect(running.complaints).toEqual([]);
});
