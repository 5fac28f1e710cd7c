import { expect, test } from 'vitest';
import { readBatchList } from '#data/batch/list';

const rows = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells, index) => ({
    number: index + 1,
    cells: new Map(cells.flatMap((text, column) => (text === '' ? [] : [[column + 1, text] as const]))),
  }));

test('the first row that says anything names the columns; empty rows are passed over and keep their number', () => {
  expect(readBatchList(rows([], ['单位', '', '电话'], [], ['某局', '无名', '123'], ['某委']))).toEqual({
    ok: true,
    list: {
      columns: ['单位', '电话'],
      rows: [
        {
          number: 4,
          cells: new Map([
            ['单位', '某局'],
            ['电话', '123'],
          ]),
        },
        { number: 5, cells: new Map([['单位', '某委']]) },
      ],
    },
  });
});

test.each([
  ['empty-list', rows()],
  ['empty-list', rows(['单位'])],
  ['repeated-column', rows(['单位', '单位'], ['甲', '乙'])],
])('%s is refused', (code, sheet) => {
  expect(readBatchList(sheet)).toMatchObject({ ok: false, code });
});
