import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../renderer/forms/model/field';
import { pasteBlock, type GridColumn } from '../../../../../renderer/forms/model/paste';

const field = (name: string, control: 'text' | 'number' | 'date' | 'lines'): Field => ({
  name,
  label: name,
  required: false,
  control,
});
const columns: readonly GridColumn[] = [
  { key: 'unit', field: field('unit', 'text') },
  { key: 'count', field: field('count', 'number') },
  { key: 'deadline', field: field('deadline', 'date') },
];

describe('pasteBlock', () => {
  it('writes cells to the right and down, each as its column understands it', () => {
    const block = [
      ['甲公司', '３', '2024年5月31日'],
      ['乙公司', '12', '2024/6/7'],
    ];
    expect(pasteBlock(undefined, columns, { row: 0, column: 0 }, block)).toEqual([
      { unit: '甲公司', count: 3, deadline: '2024-05-31' },
      { unit: '乙公司', count: 12, deadline: '2024-06-07' },
    ]);
  });

  it('starts at the cell pasted into, keeps the cells round it and adds rows at the end', () => {
    const rows = [
      { unit: '甲公司', count: 1 },
      { unit: '乙公司', count: 2 },
    ];
    expect(pasteBlock(rows, columns, { row: 1, column: 1 }, [['5'], ['6']])).toEqual([
      { unit: '甲公司', count: 1 },
      { unit: '乙公司', count: 5 },
      { count: 6 },
    ]);
  });

  it('leaves out what reaches past the last column', () => {
    expect(pasteBlock([], columns, { row: 0, column: 2 }, [['2024-5-1', '多余']])).toEqual([
      { deadline: '2024-05-01' },
    ]);
  });

  it('keeps what a column cannot understand, for the schema to speak of', () => {
    expect(pasteBlock([], columns, { row: 0, column: 1 }, [['约三家']])).toEqual([{ count: '约三家' }]);
  });

  it('fills tables of plain cells too', () => {
    const plain = [0, 1].map((key) => ({ key, field: field('', 'text') }));
    expect(pasteBlock([['a', 'b']], plain, { row: 1, column: 0 }, [['c', 'd']])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
