import { zipSync, strToU8, unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Directory } from '#data/records/directory';
import { EMPTY_DIRECTORY } from '#data/repositories/directory';
import { directorySheets, readDirectorySheets, type GivenSheet } from '#data/repositories/directory-sheets';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';

const DIRECTORY: Directory = {
  units: [{ name: '某某市人民政府办公室', shortName: '市政府办', code: '某政办发' }, { name: '=1+1' }],
  people: [
    { name: '张三', unit: '市政府办', position: '主任' },
    { name: '张三', unit: '市应急局' },
  ],
  groups: [{ name: '各县区', members: ['甲县人民政府', '乙县人民政府'] }],
  seals: [{ name: '办公室印章', owner: '某某市人民政府办公室', file: '印章.png' }],
  series: [{ code: '某政办发', start: 84 }],
};

function sheetsOf(bytes: Uint8Array): readonly GivenSheet[] {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(book.message);
  return book.sheets;
}

const given = (name: string, ...rows: readonly (readonly string[])[]): GivenSheet => ({
  name,
  rows: rows.map((cells, index) => ({
    number: index + 1,
    cells: new Map(cells.map((text, place) => [place + 1, text] as const).filter(([, text]) => text !== '')),
  })),
});

test('a directory comes back from the workbook it was written to', async () => {
  const bytes = await writeWorkbook(directorySheets(DIRECTORY));
  expect(readDirectorySheets(sheetsOf(bytes))).toEqual({ directory: DIRECTORY, problems: [] });
});

test('the template has a sheet for everything, and nothing in it', async () => {
  const sheets = sheetsOf(await writeWorkbook(directorySheets(EMPTY_DIRECTORY)));
  expect(sheets.map(({ name }) => name)).toEqual(['单位', '人员', '主送抄送组', '印章', '字号']);
  expect(readDirectorySheets(sheets)).toEqual({ directory: EMPTY_DIRECTORY, problems: [] });
});

test('bad rows are named by sheet, row and column; good ones are taken', () => {
  const { directory, problems } = readDirectorySheets([
    given('字号', ['起始号', '机关代字'], ['84', '某政办发'], ['零', '某政发'], ['', '某政函'], [], ['1', '某政办发']),
    given('人员', ['单位'], ['市政府办']),
    given('主送抄送组', ['组名', '成员'], ['各县区', '、']),
    given('备忘', ['别忘了']),
  ]);
  expect(directory.series).toEqual([{ code: '某政办发', start: 84 }]);
  expect(problems).toEqual([
    { sheet: '人员', row: 1, column: '姓名', message: '第一行缺少“姓名”一栏' },
    { sheet: '主送抄送组', row: 2, column: '成员', message: '“成员”没有填' },
    { sheet: '字号', row: 3, column: '起始号', message: '“起始号”应当是 1 至 99999 的整数，现在是“零”' },
    { sheet: '字号', row: 4, column: '起始号', message: '“起始号”没有填' },
    { sheet: '字号', row: 6, column: '机关代字', message: '与第 2 行重复，没有采用' },
    { sheet: '备忘', row: 0, column: '', message: '没有用到这张工作表；能用的是单位、人员、主送抄送组、印章、字号' },
  ]);
});

describe('a workbook from anywhere', () => {
  const written = writeWorkbook([{ name: '单位', columns: [{ title: '名称', width: 9 }], rows: [['甲局'], ['乙局']] }]);
  const changed = async (change: (sheet: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await written);
    const path = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
  };

  test('may have a cell at the far end of the sheet', async () => {
    const far = await changed((sheet) =>
      sheet.replace('<row r="3">', '<row r="1048576">').replace('r="A3"', 'r="XFD1048576"'),
    );
    expect(readDirectorySheets(sheetsOf(far)).directory.units).toEqual([{ name: '甲局' }]);
  });

  test('counts a formula with the value that was saved beside it', async () => {
    const formula = await changed((sheet) =>
      sheet.replace(/<c r="A2"[^>]*>.*?<\/c>/u, '<c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>丙局</v></c>'),
    );
    expect(readDirectorySheets(sheetsOf(formula)).directory.units[0]).toEqual({ name: '丙局' });
  });

  test.each([
    ['no zip', () => Promise.resolve(strToU8('名称,简称')), 'damaged'],
    ['another zip', () => Promise.resolve(zipSync({ 'a.txt': strToU8('a') })), 'damaged'],
    ['cut off', async () => (await written).slice(0, 600), 'damaged'],
    [
      'brings its own entities',
      () => changed((sheet) => sheet.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
      'damaged',
    ],
    [
      'unpacks to far more than a directory',
      () => changed((sheet) => `${sheet}${' '.repeat(40 * 1024 * 1024)}`),
      'too-large',
    ],
    [
      'has a hundred thousand rows',
      () => changed((sheet) => sheet.replace('</sheetData>', `${'<row/>'.repeat(100_000)}</sheetData>`)),
      'too-large',
    ],
  ])('is refused where it is or has: %s', async (_, make, code) => {
    expect(readWorkbook(await make())).toMatchObject({ ok: false, code });
  });
});
