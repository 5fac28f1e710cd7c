import { expect, test } from 'vitest';
import { findKinds, groupKinds } from '../../../../renderer/app/find-kinds';

const kind = (name: string, group: string, description = '', ...samples: readonly string[]) => ({
  name,
  group,
  samples,
  schema: { description },
});
const kinds = [
  kind('通知', '法定公文', '发布、传达要求', '监督执纪问责通知'),
  kind('通报', '法定公文', '表彰先进'),
  kind('督查通报', '监督检查专用', '通报督查情况', '季度安全生产督查通报'),
];
const names = (words: string) => findKinds(kinds, words).map(({ name }) => name);

test('finds by name first, then by what a kind is for and by its samples', () => {
  expect(names('')).toEqual(['通知', '通报', '督查通报']);
  expect(names(' 通报 ')).toEqual(['通报', '督查通报']);
  expect(names('监督')).toEqual(['通知', '督查通报']);
  expect(names('安全 通报')).toEqual(['督查通报']);
  expect(names('命令')).toEqual([]);
});

test('keeps groups in order, and drops those with nothing in them', () => {
  expect(groupKinds(kinds).map(({ name, kinds: inGroup }) => [name, inGroup.length])).toEqual([
    ['法定公文', 2],
    ['监督检查专用', 1],
  ]);
  expect(groupKinds(findKinds(kinds, '季度')).map(({ name }) => name)).toEqual(['监督检查专用']);
});
