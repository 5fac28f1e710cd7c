/** What is exported is measured as it lies on the disk, and so is any file a person picks. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { zhiwen } from './harness/command-line';
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
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-check-'));
  running = await launchApp();
  await startScreen(running.page).ready();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

const panel = () => running.page.getByRole('region', { name: '自检结果' });

interface Counted {
  readonly clauses: readonly { readonly state: 'holds' | 'fails' | 'untold' }[];
}

/** `118 项，相符 76，不符 0，文件看不出 42`, as the command line counts a file. */
async function countedByCommandLine(file: string): Promise<string> {
  // It fails where a rule does not hold, and has said so all the same.
  const stdout = await zhiwen('check-file', '--json', file).catch((failed: { stdout: string }) => failed.stdout);
  const { clauses } = JSON.parse(stdout) as Counted;
  const count = (state: string) => clauses.filter((one) => one.state === state).length;
  return `${clauses.length} 项，相符 ${count('holds')}，不符 ${count('fails')}，文件看不出 ${count('untold')}`;
}

test('both files are measured after an export, with the findings of the command line', async () => {
  const { app, page } = running;
  await startScreen(page).openSample('监督执纪问责通知');
  await form(page).ready();
  await preview(page).waitForPages(5);
  await systemDialogs(app).open(folder);
  await choose(app, 'export-both');
  await page.getByRole('button', { name: '查看自检' }).waitFor({ timeout: 30_000 });
  const said = await page.getByRole('status').last().innerText();
  expect(said).toContain('已按 GB/T 9704—2012 自检');
  for (const name of await readdir(folder)) {
    expect(said).toContain(await countedByCommandLine(join(folder, name)));
  }
  await page.getByRole('button', { name: '查看自检' }).click();
  await panel().getByRole('tab', { name: 'Word' }).waitFor();
  await picture(running, '6-check');
});

test('what was measured unfolds, and a click leads to the page and the field', async () => {
  const { page } = running;
  await panel().getByRole('tab', { name: 'PDF' }).click();
  const folio = panel().getByRole('button', { name: /页码/ });
  expect(await folio.count()).toBe(0);
  await panel()
    .getByRole('button', { name: /^相符 \d+ 项/ })
    .click();
  expect(await folio.count()).toBeGreaterThan(0);
  await panel()
    .getByRole('button', { name: /标题.*二号/ })
    .first()
    .click();
  await expect.poll(() => form(page).focused()).toBe('title');
  await picture(running, '6-check-holds');
});

test('a change after the export says that the findings are of the file before', async () => {
  await form(running.page).append('title', '改', 'Shift+Tab');
  await panel().getByText('导出后内容有改动').waitFor();
});

test('a file of other making shows what does not hold, clause by clause', async () => {
  const { app, page } = running;
  const [docx] = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  const other = join(folder, '别处.docx');
  await writeFile(other, await withSmallTitle(await readFile(join(folder, docx ?? ''))));
  await systemDialogs(app).open(other);
  await choose(app, 'check-file');
  const dialog = page.getByRole('dialog', { name: '检查文件' });
  await dialog.getByText('别处.docx').waitFor({ timeout: 30_000 });
  const wrong = dialog.getByRole('region', { name: '不符' });
  await wrong.getByText(/标题.*二号/).waitFor();
  expect(await wrong.innerText()).toMatch(/实测\s*16 pt[\s\S]*应为/);
  await picture(running, '6-check-other');
  await page.keyboard.press('Escape');
});

test('a file that is neither is refused in words', async () => {
  const { app, page } = running;
  const text = join(folder, '说明.txt');
  await writeFile(text, '不是公文');
  await systemDialogs(app).open(text);
  await choose(app, 'check-file');
  await page.getByText(/“说明.txt”没有查成：这不是 PDF 或 DOCX 文件/).waitFor();
});

test('none of it made the window complain', () => {
  expect(running.complaints).toEqual([]);
});

/** The same Word file with a title of 三号. */
async function withSmallTitle(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replaceAll(/<w:(sz|szCs) w:val="44"\/>/g, '<w:$1 w:val="32"/>'));
  }
  return zipSync(parts);
}
