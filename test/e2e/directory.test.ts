/** 通讯录 in the real window: edited in tables, imported, and picked from in forms. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { systemDialogs } from './screens/dialogs';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { startScreen } from './screens/start-screen';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-directory-'));
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

const page = () => running.page.getByRole('region', { name: '通讯录' });
const tab = (name: string) => page().getByRole('tab', { name }).click();
const cell = (column: string, row: number) => page().getByLabel(`${column}，第 ${row} 行`, { exact: true });
const stored = async (): Promise<Record<string, unknown[]>> =>
  JSON.parse(
    await readFile(join(running.userData, 'data', 'directory', 'directory.json'), 'utf8').catch(() => '{}'),
  ) as Record<string, unknown[]>;

test('rows are added by Enter, and save themselves', async () => {
  await choose(running.app, 'show-directory');
  await page().getByText('还没有单位').waitFor();
  await page().getByRole('button', { name: '添加一行' }).click();
  await cell('名称', 1).fill('云州市人民政府');
  await cell('名称', 1).press('Enter');
  await cell('名称', 2).fill('云州市应急管理局');
  await expect
    .poll(async () => (await stored())['units'], { timeout: 10_000 })
    .toEqual([{ name: '云州市人民政府' }, { name: '云州市应急管理局' }]);
});

test('what is wrong is said at the cell, and is not saved', async () => {
  await cell('名称', 2).press('Enter');
  await cell('简称', 3).fill('水利局');
  await page().getByText('“名称”没有填').waitFor();
  await page().getByText('有 1 处要改').waitFor();
  await picture(running, 'directory-1-fault');
  await cell('名称', 3).fill('云州市水利局');
  await expect.poll(async () => (await stored())['units']?.length, { timeout: 10_000 }).toBe(3);
});

test('rows are moved by Alt and an arrow, and a deleted one comes back', async () => {
  await cell('名称', 3).press('Alt+ArrowUp');
  await expect.poll(() => cell('名称', 2).inputValue()).toBe('云州市水利局');
  await page().getByRole('button', { name: '删除第 2 行' }).click();
  await expect.poll(() => cell('名称', 2).inputValue()).toBe('云州市应急管理局');
  await running.page.getByRole('button', { name: '撤销删除' }).click();
  await expect.poll(() => cell('名称', 2).inputValue()).toBe('云州市水利局');
});

test('a workbook is taken in but for the rows that are wrong, which are named', async () => {
  const path = join(folder, '通讯录.xlsx');
  const sheet = (name: string, titles: readonly string[], rows: readonly (readonly string[])[]) => ({
    name,
    columns: titles.map((title) => ({ title, width: 20 })),
    rows,
  });
  await writeFile(
    path,
    await writeWorkbook([
      sheet('人员', ['姓名', '单位', '职务'], [['王建国', '云州市人民政府', '市长']]),
      sheet('主送抄送组', ['组名', '成员'], [['常用主送', '各县区人民政府、市政府各部门']]),
      sheet(
        '字号',
        ['机关代字', '起始号'],
        [
          ['云政发', '1'],
          ['云政办发', '零'],
        ],
      ),
    ]),
  );
  await systemDialogs(running.app).open(path);
  await page().getByRole('button', { name: '导入…' }).click();
  await page().getByText('工作表“字号”第 3 行“起始号”栏').waitFor();
  await tab('主送、抄送组');
  await picture(running, 'directory-2-imported');
  await expect
    .poll(async () => (await stored())['groups'], { timeout: 10_000 })
    .toEqual([{ name: '常用主送', members: ['各县区人民政府', '市政府各部门'] }]);
  expect((await stored())['units']).toHaveLength(3);
});

test('it is written as a workbook', async () => {
  const path = join(folder, '导出.xlsx');
  await systemDialogs(running.app).save(path);
  await page().getByRole('button', { name: '导出…' }).click();
  await running.page.getByText('已导出“导出.xlsx”').waitFor();
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});

test('what somebody else saved meanwhile is not written over', async () => {
  await running.page.evaluate(async () => {
    const reply = await window.zhiwen.directory();
    if (!reply.ok) return;
    const { directory, base } = reply.value;
    await window.zhiwen.saveDirectory({
      directory: { ...directory, seals: [], people: [...directory.people, { name: '李四' }] },
      base,
    });
  });
  await cell('组名', 1).fill('全市');
  await page().getByText('通讯录刚刚在别处改过').waitFor();
  await picture(running, 'directory-3-conflict');
  await page().getByRole('button', { name: '放弃这里的改动，重新读入' }).click();
  await expect.poll(() => cell('组名', 1).inputValue()).toBe('常用主送');
  expect((await stored())['people']).toHaveLength(2);
});

const picker = (label: string) => running.page.getByRole('button', { name: `${label}：从通讯录选` });
const offered = (name: string) => running.page.getByRole('option', { name });

test('in a form, a group fills 主送, a unit the issuer, a series the code', async () => {
  await choose(running.app, 'new');
  await startScreen(running.page).newByKeyboard('通知');
  await form(running.page).ready();
  await picker('主送机关').click();
  await offered('常用主送').click();
  await picture(running, 'directory-4-pick');
  await running.page.keyboard.press('Escape');
  expect(await form(running.page).value('addressees')).toBe('各县区人民政府\n市政府各部门');
  await picker('发文机关').click();
  // The box takes the focus by itself, once it is there.
  await running.page.locator('input[aria-label="在通讯录中查找"]:focus').waitFor();
  await running.page.keyboard.insertText('应急');
  await running.page.keyboard.press('Enter');
  await running.page.keyboard.press('Escape');
  expect(await form(running.page).value('head.issuers')).toBe('云州市应急管理局');
  await picker('机关代字').click();
  await offered('云政发').click();
  expect(await form(running.page).value('head.number.code')).toBe('云政发');
  await running.page.locator(fieldAt('addressees')).first().fill('各乡镇人民政府');
  expect(await form(running.page).value('addressees')).toBe('各乡镇人民政府');
  expect(running.complaints).toEqual([]);
});
