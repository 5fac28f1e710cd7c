import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rejectedSheet, templateSheets } from '#data/lists/list-sheets';
import { mainTable, tableFields } from '#data/lists/table-fields';
import { KINDS } from '#kinds/registry';
import { supervisionCircular } from '#kinds/supervision-circular/index';
import { readListFile } from '#electron/services/read-list-file';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook, type Sheet } from '#electron/spreadsheet/write-workbook';
import { cells, serial, workbook } from '../../../support/workbook';

const field = mainTable(supervisionCircular.schema);
if (!field) throw new Error('no list of problems');
const { plan } = field;

const word = fc.string({
  unit: fc.constantFrom(...'县区化工有限公司（）“”，。、；A1b2 &<>"\'='),
  minLength: 1,
  maxLength: 30,
});
const line = word.map((text) => text.trim()).filter((text) => text !== '' && !/^(?:合计|总计|小计)/u.test(text));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const problem = fc.record({
  ...{ category: line, area: line, unit: line, foundOn: day, fact: line },
  ...{ nature: fc.constantFrom('一般隐患', '重大隐患', '责任制不落实'), measure: line, deadline: day, owner: line },
});

const readBack = async (sheets: readonly Sheet[]) => {
  const read = readListFile(await writeWorkbook(sheets), plan);
  if (!read.ok) throw new Error(read.message);
  return read.list;
};

test('what is written into the template is read from it again, and nothing is said of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(problem, { minLength: 1, maxLength: 20 }), async (problems) => {
      expect(await readBack(templateSheets(plan, problems))).toEqual({
        rows: problems,
        rejected: [],
        faults: [],
        remarks: [],
      });
    }),
    { numRuns: 60 },
  );
});

test('nothing is lost: each row is taken or offered back as it was, and what is offered back can be put right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(problem, fc.boolean()), { minLength: 1, maxLength: 12 }), async (given) => {
      const rows = given.map(([row, good]) => (good ? row : { ...row, deadline: '月底' }));
      const list = await readBack(templateSheets(plan, rows));
      expect(list.rows).toEqual(given.filter(([, good]) => good).map(([row]) => row));
      expect(list.rejected.map(({ row }) => row)).toEqual(given.flatMap(([, good], at) => (good ? [] : [at + 2])));
      if (list.rejected.length === 0) return;
      const back = rejectedSheet(plan, list.rejected);
      const again = await readBack([back]);
      expect(again.rejected.map(({ cells: texts }) => texts.get('问题描述'))).toEqual(
        list.rejected.map(({ cells: texts }) => texts.get('问题描述')),
      );
      const place = back.columns.findIndex(({ title }) => title === '整改时限*');
      const mended = {
        ...back,
        rows: back.rows.map((row) => row.map((one, at) => (at === place ? '2026-06-30' : one))),
      };
      const fixed = given.filter(([, good]) => !good).map(([row]) => ({ ...row, deadline: '2026-06-30' }));
      expect((await readBack([mended])).rows).toEqual(fixed);
    }),
    { numRuns: 40 },
  );
});

test('every list of every kind has a template that is understood', { timeout: 60_000 }, async () => {
  const plans = KINDS.flatMap(({ schema }) => tableFields(schema).map((one) => one.plan));
  // Every kind shares some of them.
  const different = new Map(plans.map((one) => [JSON.stringify(one.columns), one]));
  expect(different.size).toBeGreaterThan(3);
  for (const one of different.values()) {
    const read = readListFile(await writeWorkbook(templateSheets(one)), one);
    expect([one.name, read]).toEqual([
      one.name,
      { ok: true, list: { rows: [], rejected: [], faults: [], remarks: [] } },
    ]);
  }
});

const hostile = fc.oneof(
  fc.constantFrom(
    ...['<c', '</c>', '<row r="0">', '<row r="-5">', '<row r="99999999999">', '<c r="ZZZ9" t="s"><v>1e9</v></c>'],
    ...[
      '<c t="s"><v>-1</v></c>',
      '<c s="999"><v>1e308</v></c>',
      '<c t="d"><v>x</v></c>',
      '<is><t>a</t></is>',
      '<f>A1</f>',
    ],
    ...[
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      '<mergeCell ref="B9:A1"/>',
      '<!-- -->',
      '&amp;',
      '&x;',
    ],
    ...['<![CDATA[x]]>', '\u0000', '�', '<c r="A2" t="e"/>', '<sheetData>', '</sheetData>', ' date1904="true"'],
  ),
  fc.string({ maxLength: 12 }),
);

test('whatever a workbook is made of, the reader answers', () => {
  const sane = [
    cells(
      1,
      plan.columns.map(({ title }) => title),
    ),
    cells(2, ['甲', '乙', '丙', serial(46_143), '丁', '一般', '戊', '2026-1-1', '己']),
  ];
  const merges = fc.array(fc.constantFrom('A1:A9', 'A2:C2', 'B2:B3', 'A1:I1', 'XFD1:XFD9', 'x', ''), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2_000), hostile), { maxLength: 6 }), merges, (insertions, refs) => {
      const source = insertions.reduce(
        (text, [at, piece]) => `${text.slice(0, at % text.length)}${piece}${text.slice(at % text.length)}`,
        sane.join(''),
      );
      const read = readListFile(workbook({ sheets: [{ name: '清单', rows: [source], merges: refs }] }), plan);
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns: 400 },
  );
});

test('whatever bytes are damaged, the reader answers', async () => {
  const book = await writeWorkbook(templateSheets(plan));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const bytes = Uint8Array.from(book);
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof readWorkbook(bytes).ok).toBe('boolean');
      },
    ),
    { numRuns: 400 },
  );
});
