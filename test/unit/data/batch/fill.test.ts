import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillDraft, unknownPlaces, unusedColumns } from '#data/batch/fill';
import type { BatchRow } from '#data/batch/list';

const row = (cells: Readonly<Record<string, string>>): BatchRow => ({
  number: 5,
  cells: new Map(Object.entries(cells)),
});
const noNumbers = (): boolean => false;
const listOf = (...columns: readonly string[]) => ({ columns, rows: [] });

test('fills texts wherever they stand, and leaves the draft alone', () => {
  const draft = {
    title: '关于报送【单位】情况的通知',
    body: ['请【单位】于【时限】前报送。', { table: { rows: [['【单位】']] } }],
  };
  const before = structuredClone(draft);
  expect(fillDraft(draft, row({ 单位: '某局', 时限: '2026-05-01' }), noNumbers)).toEqual({
    ok: true,
    input: {
      title: '关于报送某局情况的通知',
      body: ['请某局于2026年5月1日前报送。', { table: { rows: [['某局']] } }],
    },
  });
  expect(draft).toEqual(before);
});

test('a field that is nothing but a column: days stay days, lines become entries, numbers numbers, nothing leaves it out', () => {
  const draft = {
    head: { number: { serial: '【顺序号】' }, urgency: '【缓急】' },
    addressees: ['【主送】', '各有关单位'],
    closing: { date: '【日期】', note: '【附注】' },
    copies: ['【抄送】'],
  };
  const cells = { 顺序号: '12', 主送: '甲局\n乙局', 日期: '2026-05-01', 附注: '第一行\n第二行' };
  expect(fillDraft(draft, row(cells), (path) => path === 'head.number.serial')).toEqual({
    ok: true,
    input: {
      head: { number: { serial: 12 } },
      addressees: ['甲局', '乙局', '各有关单位'],
      closing: { date: '2026-05-01', note: '第一行\n第二行' },
    },
  });
});

test('an empty cell inside a sentence is told with its row and column', () => {
  expect(fillDraft({ body: '请【联系人】联系。' }, row({ 单位: '某局' }), noNumbers)).toEqual({
    ok: false,
    problems: [{ code: 'empty-cell', path: 'body', message: '名单第5行的“联系人”是空的，填不进【联系人】' }],
  });
});

test('a place that no column fills is told before anything is made; a column that nothing uses is named', () => {
  const draft = { title: '【单拉】的通知', body: ['【单位】'] };
  expect(unknownPlaces(draft, listOf('单位', '电话'))).toMatchObject([{ path: 'title', code: 'unknown-column' }]);
  expect(unusedColumns(draft, listOf('单位', '电话'))).toEqual(['电话']);
});

test('what is filled in is never filled again, and a draft without places comes back equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (draft, cell) => {
      const filled = fillDraft({ a: '前【甲】后', draft }, row({ 甲: `${cell}【乙】` }), noNumbers);
      if (JSON.stringify(draft).includes('【')) return;
      const said = /^\d{4}-\d{2}-\d{2}$/u.test(cell) ? undefined : `前${cell}【乙】后`;
      expect(filled).toEqual({ ok: true, input: { a: said ?? expect.any(String), draft } });
    }),
  );
});
