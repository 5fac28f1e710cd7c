import { expect, test } from 'vitest';

import { isPlainJson } from '#data/contract/json';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

test.each([
  ['a text', '通知'],
  ['nothing', null],
  ['a tree', { a: [1, { b: true }, null], c: '' }],
  ['an object without prototype', Object.assign(Object.create(null), { a: 1 })],
  ['sixty levels', nested(60)],
  ['a long list', Array.from({ length: 100_000 }, (_, index) => index)],
])('%s is JSON', (_what, value) => {
  expect(isPlainJson(value)).toBe(true);
});

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

test.each([
  ['undefined', { a: undefined }],
  ['a function', { a: () => 1 }],
  ['a symbol', [Symbol('x')]],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['bytes', new Uint8Array(3)],
  ['not a number', Number.NaN],
  ['infinity', [Number.NEGATIVE_INFINITY]],
  ['a cycle', cycle],
  ['a hundred levels', nested(100)],
  ['more values than any document', Array.from({ length: 600_000 }, () => 0)],
])('%s is not', (_what, value) => {
  expect(isPlainJson(value)).toBe(false);
});
