import { writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { errorsOf, namesIn, notice, PROGRAM, saveJson, scratch, zhiwen } from './support';

const draft = () =>
  notice({
    title: '关于报送整改情况的通知',
    head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024, serial: '【顺序号】' } },
    addressees: ['【单位】'],
    body: '请【单位】于【时限】前报送整改情况。',
  });

async function listFile(folder: string, rows: readonly (readonly (string | undefined)[])[]): Promise<string> {
  const path = join(folder, '名单.xlsx');
  const columns = ['单位', '时限', '顺序号'].map((title) => ({ title, width: 20 }));
  writeFileSync(path, await writeWorkbook([{ name: '名单', columns, rows }]));
  return path;
}

test('makes a document of each row; a bad row is reported by its number and the rest go on', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const list = await listFile(folder, [
    ['甲局', '2024-05-01', '8'],
    ['乙局', undefined, '9'],
    ['丙局', '2024-05-03', '十'],
    ['丁局', '2024-05-04', '11'],
  ]);
  const run = await zhiwen(['batch', saveJson(folder, 'a.json', draft()), '--list', list, '--out', out, '--json']);
  expect(run.status).toBe(2);
  const stem = (serial: number) => `某政办发〔2024〕${serial}号 关于报送整改情况的通知`;
  expect(namesIn(out)).toEqual(
    [`${stem(8)} 甲局`, `${stem(11)} 丁局`].flatMap((name) => [`${name}.docx`, `${name}.pdf`]).sort(),
  );
  expect(errorsOf(run)).toMatchObject([
    { code: 'empty-cell', path: 'body', file: '名单第3行（乙局）' },
    { path: 'head.number.serial', title: '发文顺序号', file: '名单第4行（丙局）' },
  ]);
});

test('a place that the list does not fill stops everything; the name of the files may say a column', async () => {
  const folder = scratch();
  const list = await listFile(folder, [['甲局', '2024-05-01', '8']]);
  const wrong = saveJson(folder, 'wrong.json', { ...draft(), title: '关于【单拉】的通知' });
  const args = ['--list', list, '--out', join(folder, 'out')];
  expect(errorsOf(await zhiwen(['batch', wrong, ...args, '--json']))).toMatchObject([
    { code: 'unknown-column', path: 'title' },
  ]);
  const right = saveJson(folder, 'right.json', draft());
  expect((await zhiwen(['batch', right, ...args, '--format', 'pdf', '--name', '【单位】整改通知'])).status).toBe(0);
  expect(namesIn(join(folder, 'out'))).toEqual(['甲局整改通知.pdf']);
});

test('Ctrl+C stops before the next one, leaves whole files only and says how many there are', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const list = await listFile(
    folder,
    Array.from({ length: 400 }, (_, index) => [`第${index + 1}局`, '2024-05-01', String(index + 1)]),
  );
  const input = saveJson(folder, 'a.json', draft());
  const child = spawn(process.execPath, [PROGRAM, 'batch', input, '--list', list, '--out', out, '--jobs', '2']);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (!told.includes('[3/400]') && `${told}${String(chunk)}`.includes('[3/400]')) child.kill('SIGINT');
    told += String(chunk);
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const done = Number(/已停止：前 (\d+) 份已处理/u.exec(told)?.[1]);
  expect(status).toBe(1);
  expect(done).toBeGreaterThanOrEqual(3);
  expect(done).toBeLessThan(400);
  expect(namesIn(out)).toHaveLength(done * 2);
});
