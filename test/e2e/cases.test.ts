/** 督查事项 in the real window: facts entered once, problems stepped through, a document made that follows the facts. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { picture } from './harness/pictures';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';

const TITLE = '2026年第二季度安全生产督查';

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

const page = () => running.page.getByRole('region', { name: '督查事项' });
const tab = (name: string) =>
  running.page.getByRole('navigation', { name: '督查事项各部分' }).getByRole('button', { name });
const dialog = () => running.page.getByRole('dialog');

async function showCases(): Promise<void> {
  await choose(running.app, 'show-register');
  await running.page.getByRole('navigation', { name: '办公' }).getByRole('button', { name: '督查事项' }).click();
}

test('a case is entered once, and what is missing is said with its field', async () => {
  await showCases();
  await page().getByText('还没有督查事项').waitFor();
  await picture(running, 'cases-1-empty');
  await page().getByRole('button', { name: '新建督查事项' }).click();
  await running.page.locator(fieldAt('title')).fill(TITLE);
  await page().getByLabel('经办人').fill('王秘书');
  await page().getByRole('button', { name: '保存事实' }).click();
  await page().getByText('没有保存').waitFor();
  await running.page.locator(fieldAt('subject')).fill('安全生产工作');
  await running.page.locator(fieldAt('organs.team')).fill('市安全生产督查组');
  await running.page.locator(fieldAt('organs.office')).fill('中共云江市委督查室');
  // What was typed and taken out again is not there at all.
  await running.page.locator(fieldAt('organs.leader.name')).fill('张三');
  await running.page.locator(fieldAt('organs.leader.name')).fill('');
  await page().getByRole('button', { name: '保存事实' }).click();
  await page().getByRole('heading', { name: TITLE }).waitFor();
  await picture(running, 'cases-2-facts');
});

test('problems pasted from a spreadsheet get their numbers and take their steps by the four-roles rule', async () => {
  const rows = ['云江化工有限公司', '云江木业有限公司'].map((unit) =>
    [
      '企业主体责任落实不到位',
      '东岭区',
      unit,
      '化工',
      '2026-05-12',
      '消防通道被占用',
      '一般隐患',
      '《消防法》第二十八条',
      '立即清理',
      '立行立改',
      '2026-06-30',
      '东岭区应急管理局',
    ].join('\t'),
  );
  const table = page().getByRole('table', { name: '问题' });
  await table.locator('..').locator('..').getByRole('button', { name: '添加一行' }).click();
  await running.page.locator(fieldAt('problems[0].category')).focus();
  await running.app.evaluate(async ({ clipboard }, text) => {
    await clipboard.writeText(text);
  }, rows.join('\n'));
  await running.page.keyboard.press('Control+V');
  await page().getByRole('button', { name: '保存事实' }).click();
  await tab('问题').click();
  await page().getByText('共2项：待认领2').waitFor();
  await page().getByLabel('选择第1号问题').check();
  await page().getByRole('button', { name: '认领…' }).click();
  await dialog().getByRole('button', { name: '认领', exact: true }).click();
  await page().getByText('待认领1、整改中1').waitFor();
  await picture(running, 'cases-3-problems');
});

test('a document is made from the facts and follows them', async () => {
  await tab('文书').click();
  await picture(running, 'cases-4-documents');
  await page()
    .getByRole('row', { name: /问题清单/ })
    .getByRole('button', { name: '拟制' })
    .first()
    .click();
  await form(running.page).ready();
  const shown = () => preview(running.page).text(1);
  await expect.poll(shown).toContain('消防通道被占用');
  await picture(running, 'cases-5-draft');

  await showCases();
  await tab('事实').click();
  await running.page.locator(fieldAt('problems[0].fact')).fill('消防通道堆放杂物');
  await page().getByRole('button', { name: '保存事实' }).click();
  await running.page.getByText('随之更新的草稿 1 份').waitFor();
  await tab('文书').click();
  await page()
    .getByRole('row', { name: /问题清单/ })
    .getByRole('button', { name: '打开草稿' })
    .first()
    .click();
  await expect.poll(shown).toContain('消防通道堆放杂物');
});
