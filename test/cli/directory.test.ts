import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { errorsOf, scratch, zhiwen } from './support';

const SERIES = [
  { title: '机关代字', width: 10 },
  { title: '起始号', width: 10 },
];

test('good rows are taken in, bad ones named, and what was taken in comes out again', async () => {
  const folder = scratch();
  const file = join(folder, '通讯录.xlsx');
  const data = ['--data', join(folder, 'data')];
  const rows = [['某政办发', 84] as const, ['某政发', '零'] as const];
  writeFileSync(file, await writeWorkbook([{ name: '字号', columns: SERIES, rows }]));
  const taken = await zhiwen(['directory', 'import', file, ...data, '--json']);
  expect(taken.status).toBe(1);
  expect(JSON.parse(taken.stdout)).toEqual({
    taken: { units: 0, people: 0, groups: 0, seals: 0, series: 1 },
    problems: [{ sheet: '字号', row: 3, column: '起始号', message: '“起始号”应当是 1 至 99999 的整数，现在是“零”' }],
  });
  const out = join(folder, '导出.xlsx');
  expect((await zhiwen(['directory', 'export', out, ...data])).status).toBe(0);
  expect((await zhiwen(['directory', 'export', out, ...data])).status).toBe(2);
  expect((await zhiwen(['directory', 'import', out, ...data])).stdout).toContain('字号 1');
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

test('what is no workbook is refused', async () => {
  const folder = scratch();
  const file = join(folder, 'a.xlsx');
  writeFileSync(file, '名称');
  const run = await zhiwen(['directory', 'import', file, '--data', join(folder, 'data'), '--json']);
  expect([run.status, errorsOf(run)[0]?.code]).toEqual([2, 'damaged']);
});
