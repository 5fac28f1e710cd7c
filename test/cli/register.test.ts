import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, notice, saveJson, scratch, zhiwen, type Run } from './support';

const SERIES = ['--code', '某政办发', '--year', '2024'];

interface Office {
  readonly data: string;
  register(...words: readonly string[]): Promise<Run>;
  issue(changes?: Readonly<Record<string, unknown>>): Promise<Run>;
}

function office(): Office {
  const folder = scratch();
  const data = join(folder, 'data');
  return {
    data,
    register: (action = '', ...words) => zhiwen(['register', action, '--data', data, '--json', ...words]),
    issue: (changes) =>
      zhiwen(['issue', saveJson(folder, 'input.json', notice(changes)), '--data', data, '--json', '--by', '张三']),
  };
}
const said = ({ stdout }: Run): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;
const withNumber = (number: object) => ({ head: { issuers: ['某某市人民政府办公室'], number } });

test('an office that begins in November goes on from its paper register', async () => {
  const { register, issue } = office();
  await register('start', ...SERIES, '--next', '84', '--reason', '1—83号已在纸质登记簿使用');
  expect(said(await issue(withNumber({ code: '某政办发', year: 2024 })))['number']).toBe('某政办发〔2024〕84号');
  const again = await issue(withNumber({ code: '某政办发', year: 2024, serial: 30 }));
  expect(again.status).toBe(2);
  expect(errorsOf(again)[0]?.message).toBe('某政办发〔2024〕30号在不用的1—83号之内：1—83号已在纸质登记簿使用');
});

test('every number of the series is listed with what became of it', async () => {
  const { data, register, issue } = office();
  await issue(withNumber({ code: '某政办发', year: 2024 }));
  expect(said(await register('reserve', ...SERIES, '--purpose', '年报'))).toMatchObject({
    serial: 2,
    state: 'reserved',
  });
  await register('reserve', ...SERIES, '--purpose', '月报', '--serial', '5');
  await register('release', ...SERIES, '--serial', '2', '--reason', '不报了');
  await register('void', ...SERIES, '--serial', '5', '--reason', '印错');
  await register('void', ...SERIES, '--serial', '1', '--reason', '已有新规定', '--repealed', '2024-06-01');
  const { rows } = said(await register('list', ...SERIES)) as { rows: readonly Record<string, unknown>[] };
  expect(rows.map(({ number, state }) => [number, state])).toEqual([
    ['某政办发〔2024〕1号', 'voided'],
    ['某政办发〔2024〕2号', 'released'],
    ['某政办发〔2024〕3—4号', 'unused'],
    ['某政办发〔2024〕5号', 'voided'],
  ]);
  expect(rows[0]).toMatchObject({ title: '关于开展安全生产检查的通知', remark: '自2024-06-01起废止：已有新规定' });
  expect(said(await register('list'))).toMatchObject({ series: [{ code: '某政办发', year: 2024, next: 6 }] });
  const table = await zhiwen(['register', 'list', '--data', data, ...SERIES]);
  expect(table.stdout).toContain('某政办发〔2024〕3—4号');
});

test('the register is written for printing and as a spreadsheet, and over nothing unasked', async () => {
  const { data, register, issue } = office();
  await issue();
  for (const [name, magic] of [
    ['登记簿.pdf', '%PDF'],
    ['登记簿.xlsx', 'PK'],
  ] as const) {
    const file = join(data, '..', name);
    expect(said(await register('export', file, ...SERIES))).toMatchObject({ rows: 2 });
    expect(readFileSync(file).toString('latin1').startsWith(magic)).toBe(true);
    expect((await register('export', file, ...SERIES)).status).toBe(2);
    expect((await register('export', file, ...SERIES, '--force')).status).toBe(0);
  }
});

test('a number without its year takes that of the document; one that is told in full keeps it', async () => {
  const { issue } = office();
  const closing = { date: '2025-01-03' };
  expect(said(await issue({ ...withNumber({ code: '某政办发' }), closing }))['number']).toBe('某政办发〔2025〕1号');
  const late = said(await issue({ ...withNumber({ code: '某政办发', year: 2024 }), closing }));
  expect(late['number']).toBe('某政办发〔2024〕1号');
  expect(late['diagnostics']).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'year-differs', path: 'head.number.year' })]),
  );
});

test.each([
  [['list'], 3, 'store-damaged'],
  [['export', '登记簿.doc', ...SERIES], 2, 'unknown-format'],
  [['lost'], 2, 'unknown-action'],
  [['void', ...SERIES, '--serial', '1'], 2, 'missing-option'],
  [['void', ...SERIES, '--serial', '0', '--reason', '错'], 2, 'invalid-number'],
  [['reserve', '--code', '某政办发', '--year', '24', '--purpose', '年报'], 2, 'invalid-number'],
  [['void', ...SERIES, '--serial', '1', '--reason', '错', '--repealed', '六月'], 2, 'invalid-date'],
])('%j is refused', async (words, status, code) => {
  const run = await office().register(...words);
  expect([run.status, errorsOf(run)[0]?.code]).toEqual([status, code]);
});
