import { expect, test } from 'vitest';
import { holdsPhrase, takesBasis, withPhrase, withWords } from '../../../../renderer/forms/model/cites';

const LAW = '《监察法》第五十二条';

test('fields named basis take 法规依据, wherever they stand', () => {
  expect(['content.basis', 'content.inspection.basis', 'content.problems[2].basis'].every(takesBasis)).toBe(true);
  expect(['content.basisNote', 'title', 'content.basis[0]'].some(takesBasis)).toBe(false);
});

test('a list gets a line more, a text goes on', () => {
  expect(withPhrase(undefined, LAW, true)).toEqual([LAW]);
  expect(withPhrase(['《问责条例》'], LAW, true)).toEqual(['《问责条例》', LAW]);
  expect(withPhrase('根据', LAW, false)).toBe(`根据${LAW}`);
  expect([holdsPhrase([LAW], LAW), holdsPhrase(`根据${LAW}`, LAW), holdsPhrase(undefined, LAW)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('words go into a body at the caret, or to its end', () => {
  const table = { table: { columns: [], rows: [] } };
  expect(withWords('根据规定。', { index: 0, offset: 2 }, LAW)).toBe(`根据${LAW}规定。`);
  expect(withWords(undefined, undefined, LAW)).toBe(LAW);
  expect(withWords(['甲', table, '乙'], { index: 2, offset: 1 }, LAW)).toEqual(['甲', table, `乙${LAW}`]);
  expect(withWords(['甲', table], { index: 1, offset: 0 }, LAW)).toEqual(['甲', table, LAW]);
});
