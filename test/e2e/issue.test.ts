/** 签发 and 登记簿 in the real window: numbers are taken, explained and ended, and what is issued is on the disk. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

const SAMPLE = '监督执纪问责通知';

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-issue-'));
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
const register = () => running.page.getByRole('region', { name: '发文登记簿' });
const lines = () => register().locator('tbody tr').allInnerTexts();

async function open(): Promise<void> {
  await startScreen(running.page).openSample(SAMPLE);
  await form(running.page).ready();
  await preview(running.page).waitForText(1, '通知');
}

test('a number is reserved for a purpose, before anything was issued', async () => {
  await choose(running.app, 'show-register');
  await register().getByText('还没有登记').waitFor();
  await picture(running, 'office-1-register-empty');
  await register().getByRole('button', { name: '预留号…' }).click();
  const reserve = dialog('预留发文字号');
  await reserve.getByLabel('机关代字').fill('中纪办发');
  await reserve.getByLabel('年份').fill('2019');
  await reserve.getByLabel('用途').fill('国庆值班通知');
  await reserve.getByLabel('经办人').fill('王秘书');
  await reserve.getByRole('button', { name: '预留', exact: true }).click();
  await expect.poll(lines).toEqual([expect.stringMatching(/中纪办发〔2019〕1号[\s\S]*预留[\s\S]*国庆值班通知/)]);
});

test('issuing shows the number filled in, the next and the reserved one, and what would be left empty', async () => {
  await choose(running.app, 'new');
  await startScreen(running.page).ready();
  await open();
  await choose(running.app, 'issue');
  const issue = dialog('签发');
  await issue.getByText('中纪办发〔2019〕7号', { exact: true }).waitFor();
  const choices = await issue.getByRole('group', { name: '发文字号' }).locator('label').allInnerTexts();
  expect(choices).toEqual([
    expect.stringMatching(/中纪办发〔2019〕7号[\s\S]*2—6号会成为空号/),
    expect.stringMatching(/中纪办发〔2019〕2号[\s\S]*下一个号/),
    expect.stringMatching(/中纪办发〔2019〕1号[\s\S]*预留：国庆值班通知/),
  ]);
  expect(await issue.getByLabel('签发（印发）人').inputValue()).toBe('王秘书');
  await picture(running, 'office-2-issue');
});

test('pressed twice, it issues once, and says so only when all is on the disk', async () => {
  const issue = dialog('签发');
  await issue.getByText('中纪办发〔2019〕2号', { exact: true }).click();
  await issue.getByRole('button', { name: '签发为 中纪办发〔2019〕2号' }).dblclick();
  await dialog('已印发').getByText('已印发 中纪办发〔2019〕2号').waitFor({ timeout: 60_000 });
  await picture(running, 'office-3-issued');
  expect(running.complaints).toEqual([]);
});

test('copies of the very files go where the person says', async () => {
  await systemDialogs(running.app).open(folder);
  await dialog('已印发').getByRole('button', { name: '导出到…' }).click();
  // Files appear under their names only when they are whole.
  const named = async () =>
    (await readdir(folder)).filter((name) => /^中纪办发〔2019〕2号.*\.(?:pdf|docx)$/.test(name));
  await expect.poll(async () => (await named()).length, { timeout: 20_000 }).toBe(2);
  const pdf = (await named()).find((name) => name.endsWith('.pdf')) ?? '';
  expect((await readFile(join(folder, pdf))).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the register has it once; the draft is no longer in the window', async () => {
  await dialog('已印发').getByRole('button', { name: '完成' }).click();
  await startScreen(running.page).ready();
  await choose(running.app, 'show-register');
  await expect
    .poll(lines)
    .toEqual([expect.stringMatching(/2号[\s\S]*已用[\s\S]*通知/), expect.stringMatching(/1号[\s\S]*预留/)]);
});

test('an issued document is gone on from without its number and date', async () => {
  await register()
    .getByRole('button', { name: /安全生产/ })
    .click();
  const issued = dialog('中纪办发〔2019〕2号');
  await issued.getByText('PDF', { exact: true }).waitFor();
  await picture(running, 'office-4-issued-document');
  await issued.getByRole('button', { name: '据此新建' }).click();
  await form(running.page).ready();
  expect(await form(running.page).value('head.number.serial')).toBe('');
  expect(await form(running.page).value('closing.date')).toBe('');
});

test('a document with problems is not issued, and says what is wrong', async () => {
  await running.page.locator(fieldAt('title')).first().fill('');
  await choose(running.app, 'issue');
  const issue = dialog('签发');
  await issue.getByText(/处必须改正/).waitFor();
  expect(await issue.getByRole('button', { name: /签发为/ }).isDisabled()).toBe(true);
  await picture(running, 'office-5-refused');
  await issue.getByRole('button', { name: '取消' }).click();
});

test('numbers end with a reason: a reserved one is released, an issued document revoked', async () => {
  await choose(running.app, 'show-register');
  await register().getByRole('button', { name: '中纪办发〔2019〕1号：释放、作废' }).click();
  const release = dialog(/1号/);
  await release.getByLabel('原因', { exact: true }).fill('值班不再发文');
  await release.getByRole('button', { name: '释放', exact: true }).click();
  await expect.poll(async () => (await lines())[1]).toMatch(/已释放[\s\S]*值班不再发文/);
  await register().getByRole('button', { name: '中纪办发〔2019〕2号：释放、作废' }).click();
  const revoke = dialog(/2号/);
  await revoke.getByLabel('撤销日期').fill('2019-12-01');
  await revoke.getByLabel('原因', { exact: true }).fill('依据的规定已经修改');
  await picture(running, 'office-6-revoke');
  await revoke.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(async () => (await lines())[0]).toMatch(/作废[\s\S]*依据的规定已经修改/);
  await picture(running, 'office-7-register');
  expect(running.complaints).toEqual([]);
});

test.each([
  ['Excel 工作簿（全部栏目）', 'xlsx', 'PK'],
  ['PDF（打印用）', 'pdf', '%P'],
])('the register is written as %s', async (label, extension, magic) => {
  const path = join(folder, `登记簿.${extension}`);
  await systemDialogs(running.app).save(path);
  await register().getByRole('button', { name: '导出…' }).click();
  await running.page.getByText(label).click();
  await running.page.getByText(`已导出“登记簿.${extension}”`).waitFor();
  expect((await readFile(path)).subarray(0, 2).toString()).toBe(magic);
});
