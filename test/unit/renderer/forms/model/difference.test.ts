import { expect, test } from 'vitest';
import { firstDifference } from '../../../../../renderer/forms/model/difference';

const [first, second] = [{ unit: '甲' }, { unit: '乙' }];

test.each([
  ['the end of what was put into a text', '关于通知', '关于开展检查的通知', { path: 'f', offset: 7 }],
  ['where words were taken out', '关于开展检查的通知', '关于通知', { path: 'f', offset: 2 }],
  ['a text that is gone', '关于', undefined, { path: 'f', offset: 0 }],
  ['a list of texts, as one box', ['甲', '乙'], ['甲', '丙', '乙'], { path: 'f', offset: 4 }],
  ['a cell of a list of rows', [first, second], [first, { unit: '乙丙' }], { path: 'f[1].unit', offset: 2 }],
  ['the last row where one is gone', [first, second], [first], { path: 'f[0]' }],
  ['a row that came', [first], [first, second], { path: 'f[1]' }],
])('finds %s', (_what, before, after, place) => {
  expect(firstDifference(before, after, 'f')).toEqual(place);
});
