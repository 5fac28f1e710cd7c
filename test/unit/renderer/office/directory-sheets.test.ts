import { expect, test } from 'vitest';
import { moved, readTables, tablesOf, withBlock } from '../../../../renderer/office/directory/sheets';
import { candidatesFor, isPicked, picked, pickAt } from '../../../../renderer/forms/model/picks';

const directory = {
  units: [{ name: '云州市人民政府', code: '云政发' }, { name: '云州市水利局' }],
  people: [{ name: '王建国', unit: '云州市人民政府', position: '市长' }],
  groups: [{ name: '常用主送', members: ['各县区人民政府', '市政府各部门'] }],
  seals: [],
  series: [{ code: '云政发', start: 1 }],
};

const ids = (): (() => number) => {
  let last = 0;
  return () => (last += 1);
};

test('a directory comes back from its tables as it was; empty rows do not count', () => {
  const tables = tablesOf(directory, ids()).map((table) => ({
    ...table,
    rows: [...table.rows, { id: 99, cells: table.columns.map(() => ' ') }],
  }));
  expect(readTables(tables)).toEqual({ directory, problems: [] });
});

test('a problem names the row as it is counted in the window', () => {
  const tables = tablesOf(directory, ids()).map((table) =>
    table.name === '单位' ? { ...table, rows: [...table.rows, { id: 99, cells: ['云州市水利局', '', ''] }] } : table,
  );
  expect(readTables(tables).problems).toEqual([
    { sheet: '单位', row: 3, column: '名称', message: '与第 2 行重复，没有采用' },
  ]);
});

test('rows move one place, and not beyond the ends', () => {
  const rows = [1, 2, 3].map((id) => ({ id, cells: [] }));
  const order = (from: number, to: number): readonly number[] => moved(rows, from, to).map(({ id }) => id);
  expect(order(0, 1)).toEqual([2, 1, 3]);
  expect(order(2, 1)).toEqual([1, 3, 2]);
  expect(order(2, 3)).toEqual([1, 2, 3]);
});

test('a pasted block goes over what is there and makes rows where they run out', () => {
  const [units] = tablesOf(directory, ids());
  if (units === undefined) throw new Error('no table');
  const rows = withBlock(units, { row: 1, column: 1 }, [['水利局', '云水发'], ['应急局']], ids());
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['云州市人民政府', '', '云政发'],
    ['云州市水利局', '水利局', '云水发'],
    ['', '应急局', ''],
  ]);
});

const pick = (path: string) => {
  const found = pickAt(path);
  if (found === undefined) throw new Error(path);
  return found;
};

test('主送 is offered groups first, then units, narrowed down by what they hold', () => {
  const names = (words: string) =>
    candidatesFor(pick('addressees'), directory, words).map(({ title, entries }) => [title, entries.length]);
  expect(names('')).toEqual([
    ['主送、抄送组', 1],
    ['单位', 2],
  ]);
  expect(names('县区')).toEqual([['主送、抄送组', 1]]);
});

test('a code is offered once, though a unit and a series have it', () => {
  const [codes] = candidatesFor(pick('head.number.code'), directory, '');
  expect(codes?.entries.map(({ name }) => name)).toEqual(['云政发']);
});

test('picking adds what is not there yet; picking again takes it out; other lines stay', () => {
  const [groups] = candidatesFor(pick('addressees'), directory, '');
  const [group] = groups?.entries ?? [];
  if (group === undefined) throw new Error('no group');
  const once = picked(pick('addressees'), ['市政府各部门', '某厂'], group);
  expect(once).toEqual(['市政府各部门', '某厂', '各县区人民政府']);
  expect(isPicked(once, group)).toBe(true);
  expect(picked(pick('addressees'), once, group)).toEqual(['某厂']);
});
