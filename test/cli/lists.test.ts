/** Lists taken in by the command line: problems into a document and a case, responsibility lists kept and checked. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { cells, workbook } from '../support/workbook';
import { errorsOf, scratch, zhiwen } from './support';

const HEAD = [
  '类别',
  '县（区）',
  '被检查单位',
  '检查时间',
  '存在的问题',
  '隐患等级',
  '整改措施',
  '整改期限',
  '主管部门',
];
const row = (number: number, deadline: string) =>
  cells(number, [
    '主体责任',
    '东湖区',
    `甲公司${number}`,
    '2026.5.1',
    '台账不全',
    '一般',
    '补齐',
    deadline,
    '区应急局',
  ]);

function listIn(folder: string, deadlines: readonly string[]): string {
  const file = join(folder, '清单.xlsx');
  const rows = [cells(1, HEAD), ...deadlines.map((deadline, index) => row(index + 2, deadline))];
  writeFileSync(file, workbook({ sheets: [{ name: 'Sheet1', rows }] }));
  return file;
}

const rowsOf = (file: string): unknown => {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  return read.ok && read.sheets[0]?.rows.length;
};

test('a list goes into a document, and the document can be generated', async () => {
  const folder = scratch();
  const draft = join(folder, '通报.json');
  writeFileSync(draft, (await zhiwen(['sample', 'supervision-circular'])).stdout);
  const file = listIn(folder, ['2026-05-31', '2026年6月30日']);
  const run = await zhiwen(['problems', 'import', file, '--into', draft]);
  expect([run.status, run.stderr]).toEqual([0, '']);
  const made = JSON.parse(run.stdout) as { content: { problems: { deadline: string }[] } };
  expect(made.content.problems.map(({ deadline }) => deadline)).toEqual(['2026-05-31', '2026-06-30']);
  expect((await zhiwen(['layout', '-'], { stdin: run.stdout })).status).toBe(0);
});

test('bad rows keep all of them out, are named, and are offered back; the good ones go in where that is asked for', async () => {
  const folder = scratch();
  const file = listIn(folder, ['2026-05-31', '月底']);
  const [back, out] = [join(folder, '退回.xlsx'), join(folder, '结果.json')];
  const refused = await zhiwen(['problems', 'import', file, '--out', out, '--rejected', back, '--json']);
  expect([refused.status, existsSync(out), rowsOf(back)]).toEqual([2, false, 2]);
  expect(errorsOf(refused)).toEqual([
    {
      code: 'bad-cell',
      path: 'H3',
      title: '整改时限',
      message: '工作表“Sheet1”第 3 行：“整改时限”不是日期，应写成 2026-05-01 这样的日期，现在是“月底”',
      file: '清单.xlsx',
    },
  ]);
  const partial = await zhiwen(['problems', 'import', file, '--out', out, '--partial']);
  expect([partial.status, (JSON.parse(readFileSync(out, 'utf8')) as unknown[]).length]).toEqual([1, 1]);
  expect(partial.stderr).toContain('未导入：H3：');
  expect((await zhiwen(['problems', 'check', file])).status).toBe(1);
});

test('the template is written once, and over nothing unasked', async () => {
  const file = join(scratch(), '模板.xlsx');
  expect((await zhiwen(['problems', 'template', '--out', file])).status).toBe(0);
  expect((await zhiwen(['problems', 'template', '--out', file])).status).toBe(2);
  expect((await zhiwen(['problems', 'check', file])).status).toBe(0);
});

test('a list goes into a case in one unit of work', async () => {
  const folder = scratch();
  const data = ['--data', join(folder, 'data')];
  const facts = { title: '二季度督查', subject: '安全生产工作', organs: { team: '第二组', office: '督查室' } };
  writeFileSync(join(folder, 'case.json'), JSON.stringify(facts));
  expect((await zhiwen(['case', 'new', join(folder, 'case.json'), ...data])).status).toBe(0);
  const bad = await zhiwen(['case', 'import', '二季度督查', listIn(folder, ['2026-05-31', '']), ...data]);
  expect([bad.status, bad.stderr.includes('“整改时限”没有填')]).toEqual([2, true]);
  const good = await zhiwen([
    'case',
    'import',
    '二季度督查',
    listIn(folder, ['2026-05-31', '2026-6-1']),
    ...data,
    '--json',
  ]);
  expect(JSON.parse(good.stdout)).toMatchObject({ added: [1, 2] });
});

test('a responsibility list is kept, checked, and made into a document', async () => {
  const folder = scratch();
  const [example, data] = [join(folder, '例.xlsx'), ['--data', join(folder, 'data')]];
  expect((await zhiwen(['duties', 'sample', example])).status).toBe(0);
  expect(
    (await zhiwen(['duties', 'import', example, '--year', '2026', '--issuer', '某某委员会', ...data])).status,
  ).toBe(0);
  const check = await zhiwen(['duties', 'check', ...data, '--json']);
  const { findings } = JSON.parse(check.stdout) as { findings: { code: string }[] };
  expect([check.status, findings.filter(({ code }) => code === 'too-seldom').length]).toEqual([1, 3]);
  const made = await zhiwen(['duties', 'make', '--unit', '经济发展局', ...data]);
  expect((await zhiwen(['layout', '-'], { stdin: made.stdout })).status).toBe(0);
  expect((await zhiwen(['duties', 'make', '--person', '没有这个人', ...data])).status).toBe(2);
  const calendar = await zhiwen(['duties', 'calendar', '--unit', '工会', ...data]);
  expect(calendar.stdout).toContain('2026-06-30');
  expect((await zhiwen(['duties', 'import', example, ...data])).status).toBe(2);
});
