import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '#data/chain/merge';

const json = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(
    fc.string(),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), fc.string()),
  ),
);

test('where nobody typed, the facts are taken; where no fact changed, what was typed stays', () => {
  fc.assert(
    fc.property(json, json, (base, other) => {
      expect(merge(base, base, other)).toEqual({ value: other, conflicts: [] });
      expect(merge(base, other, base)).toEqual({ value: other, conflicts: [] });
    }),
  );
});

test('changes of different fields go together', () => {
  const base = { title: '甲', content: { visited: 10, overview: '旧' } };
  const typed = { title: '甲', content: { visited: 10, overview: '手写' } };
  const fact = { title: '乙', content: { visited: 12, overview: '旧' } };
  expect(merge(base, typed, fact)).toEqual({
    value: { title: '乙', content: { visited: 12, overview: '手写' } },
    conflicts: [],
  });
});

test('of one field changed by both, what was typed stays and the fact is told', () => {
  const merged = merge(
    { rows: [{ a: '1' }, { a: '2' }] },
    { rows: [{ a: '1' }, { a: '手' }] },
    { rows: [{ a: '一' }, { a: '二' }] },
  );
  expect(merged).toEqual({
    value: { rows: [{ a: '一' }, { a: '手' }] },
    conflicts: [{ path: 'rows[1].a', fact: '二' }],
  });
});

test('a list that grew on one side and was typed into on the other is one conflict', () => {
  const merged = merge({ rows: ['1'] }, { rows: ['手'] }, { rows: ['1', '2'] });
  expect(merged).toEqual({ value: { rows: ['手'] }, conflicts: [{ path: 'rows', fact: ['1', '2'] }] });
});

test('what a person took out stays out, and what the case no longer says goes', () => {
  expect(merge({ a: '1', b: '2' }, { a: '1' }, { a: '1', b: '2' }).value).toEqual({ a: '1' });
  expect(merge({ a: '1', b: '2' }, { a: '1', b: '2' }, { a: '1' }).value).toEqual({ a: '1' });
});
