import { expect, test } from 'vitest';
import { alignColumn, insertColumn, removeColumn } from '../../../../../renderer/forms/model/columns';

const table = { caption: '表', columns: [{ title: '甲' }, { title: '乙', width: 2 }], rows: [['1', '2'], ['3']] };

test('a column goes in between, in the head and in every row', () => {
  expect(insertColumn(table, 1)).toEqual({
    caption: '表',
    columns: [{ title: '甲' }, { title: '' }, { title: '乙', width: 2 }],
    rows: [
      ['1', '', '2'],
      ['3', '', ''],
    ],
  });
});

test('a column goes out with all its cells, but the last one stays', () => {
  const one = removeColumn(table, 0);
  expect(one).toMatchObject({ columns: [{ title: '乙', width: 2 }], rows: [['2'], ['']] });
  expect(removeColumn(one, 0)).toBe(one);
});

test('one column is aligned, the others are left', () => {
  expect(alignColumn(table, 1, 'right').columns).toEqual([{ title: '甲' }, { title: '乙', width: 2, align: 'right' }]);
});
