/** 档案 in the real window: a document is archived, scanned, stamped, verified and handed over, and tampering is named. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-archive-'));
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
const archive = () => running.page.getByRole('region', { name: '档案' });
const lines = () => archive().locator('tbody tr').allInnerTexts();

/** Issues the sample under the number that the dialog offers first. */
async function issue(): Promise<void> {
  await choose(running.app, 'new');
  await startScreen(running.page).ready();
  await startScreen(running.page).openSample('监督执纪问责通知');
  await form(running.page).ready();
  await preview(running.page).waitForText(1, '通知');
  await choose(running.app, 'issue');
  const asked = dialog('签发');
  await asked.getByLabel('签发（印发）人').fill('王秘书');
  await asked.getByRole('button', { name: /签发为/ }).click();
  await dialog('已印发').getByRole('button', { name: '完成' }).click({ timeout: 60_000 });
  await startScreen(running.page).ready();
}

test('what was issued is listed, and not archived before 全宗号 is set', async () => {
  await choose(running.app, 'show-archive');
  await archive().getByText('还没有印发过公文').waitFor();
  await issue();
  await choose(running.app, 'show-archive');
  await expect.poll(lines).toEqual([expect.stringMatching(/中纪办发〔2019〕\d+号[\s\S]*未归档/)]);
  await archive().getByLabel('选中本页全部未归档的').check();
  await archive().getByRole('button', { name: '归档 1 件…' }).click();
  await dialog('归档').getByText('还没有设置全宗号').waitFor();
  expect(await dialog('归档').getByRole('button', { name: '归档', exact: true }).isDisabled()).toBe(true);
  await dialog('归档').getByRole('button', { name: '取消' }).click();
});

test('归档设置, then 归档: the document has its 档号', async () => {
  await archive().getByRole('button', { name: '归档设置…' }).click();
  const settings = dialog('归档设置');
  await settings.getByLabel('全宗号').fill('Z109');
  await settings.getByLabel('机构（问题）代码').fill('BGS');
  await picture(running, 'archive-1-settings');
  await settings.getByRole('button', { name: '保存' }).click();
  await running.page.getByText('Z109-WS·年度-保管期限-BGS-件号').waitFor();
  await archive().getByRole('button', { name: '归档 1 件…' }).click();
  await dialog('归档').getByLabel('备注').fill('与会议材料同卷');
  await picture(running, 'archive-2-archiving');
  await dialog('归档').getByRole('button', { name: '归档', exact: true }).click();
  await expect.poll(lines).toEqual([expect.stringMatching(/Z109-WS·2019-D30-BGS-0001[\s\S]*定期30年[\s\S]*已归档/)]);
  await archive().getByText('未归档', { exact: true }).click();
  await archive().getByText('没有符合条件的文件').waitFor();
  await archive().getByText('全部', { exact: true }).click();
  await expect.poll(async () => (await lines()).length).toBe(1);
  await picture(running, 'archive-3-list');
  expect(running.complaints).toEqual([]);
});

test('a scan is attached, and the 归档章 is written for paper and on a copy', async () => {
  const scan = join(folder, '用印件.png');
  await writeFile(scan, Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex'));
  await archive().locator('tbody button').click();
  const issued = dialog(/中纪办发〔2019〕\d+号/);
  await issued.getByText(/Z109-WS·2019-D30-BGS-0001/).waitFor();
  await issued.getByRole('button', { name: '附扫描件…' }).click();
  await systemDialogs(running.app).open(scan);
  const attaching = dialog(/附扫描件/);
  await attaching.getByRole('button', { name: '扫描件' }).click();
  await attaching.getByText('用印件.png').waitFor();
  await attaching.getByRole('button', { name: '附上', exact: true }).click();
  await issued.getByText('扫描件1.png').waitFor();
  await picture(running, 'archive-4-document');
  const stamps = join(folder, '归档章');
  await mkdir(stamps);
  await systemDialogs(running.app).open(stamps);
  await issued.getByRole('button', { name: '归档章…' }).click();
  const stamped = async () => (await readdir(stamps)).filter((name) => name.endsWith('.pdf'));
  await expect.poll(async () => (await stamped()).length, { timeout: 30_000 }).toBe(2);
  await issued.getByRole('button', { name: '关闭' }).last().click();
});

test('verified, it is whole, and says its 核验码', async () => {
  await archive().getByRole('button', { name: '核对…' }).click();
  const verifying = dialog('核对档案');
  await verifying.getByRole('button', { name: '开始核对' }).click();
  await verifying.getByText(/核对无误：总账 3 条/).waitFor();
  expect(await verifying.getByText(/^\d+-[0-9a-f]{32}$/).innerText()).toMatch(/^3-/);
  await verifying.getByRole('table', { name: '四性检测' }).waitFor();
  await picture(running, 'archive-5-verified');
  await verifying.getByRole('button', { name: '关闭' }).last().click();
});

test.each([
  ['归档文件目录：Excel 工作簿', 'xlsx', 'PK'],
  ['归档文件目录：PDF（打印用）', 'pdf', '%P'],
])('%s is written', async (label, extension, magic) => {
  const path = join(folder, `目录.${extension}`);
  await systemDialogs(running.app).save(path);
  await archive().getByRole('button', { name: '导出…' }).click();
  await running.page.getByText(label).click();
  await running.page.getByText(`已导出“目录.${extension}”`).waitFor();
  expect((await readFile(path)).subarray(0, 2).toString()).toBe(magic);
});

test('a 移交包 goes into a folder of its own', async () => {
  await systemDialogs(running.app).open(folder);
  await archive().getByRole('button', { name: '导出…' }).click();
  await running.page.getByText(/^移交包…/).click();
  await running.page.getByText(/移交包已写好，共 1 件/).waitFor();
  const made = (await readdir(folder)).find((name) => name.startsWith('移交 ')) ?? '';
  expect(await readdir(join(folder, made))).toEqual(expect.arrayContaining(['移交清单.json', 'sha256.txt']));
});

test('one changed byte is found and named', async () => {
  const documents = join(running.userData, 'data', 'documents');
  const pdf = (await readdir(documents, { recursive: true })).find((name) => name.endsWith('.pdf')) ?? '';
  const bytes = await readFile(join(documents, pdf));
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  await writeFile(join(documents, pdf), bytes);
  await archive().getByRole('button', { name: '核对…' }).click();
  const verifying = dialog('核对档案');
  await verifying.getByRole('button', { name: '开始核对' }).click();
  await verifying.getByText(/有 1 处不符/).waitFor();
  await verifying
    .getByText(/的文件“.*\.pdf”被改动过/)
    .first()
    .waitFor();
  await picture(running, 'archive-6-tampered');
  expect(running.complaints).toEqual([]);
});
