import { expect, test } from 'vitest';

import type { NumberOffer } from '#data/contract/office-types';
import {
  askedNumber,
  choicesOf,
  remarksOf,
  startingAt,
  withSerial,
} from '../../../../renderer/office/issue/number-choice';

const OFFER: NumberOffer = { next: 4, fresh: false, reserved: [], unexplained: [] };
const series = { code: '云政发', year: 2024 };

test('the year of a number without one is that of the date', () => {
  const input = { kind: 'notice', head: { number: { code: '云政发' } }, closing: { date: '2024-05-06' } };
  expect(askedNumber(input, '通知')).toEqual({ series });
});

test('a number such as 第5号 belongs to the series of its kind', () => {
  expect(askedNumber({ kind: 'order', head: { number: { serial: 5 } } }, '令')).toEqual({
    series: { code: '令', year: 0 },
    serial: 5,
  });
});

test('without code and serial nothing can be asked for', () => {
  expect(askedNumber({ kind: 'notice' }, '通知')).toBeUndefined();
  expect(askedNumber({ kind: 'notice', head: { number: { code: '云政发' } } }, '通知')).toBeUndefined();
});

test('the next number comes first unless another one is filled in', () => {
  expect(choicesOf({ series }, OFFER).map(({ name }) => name)).toEqual(['云政发〔2024〕4号']);
  const [filled, next] = choicesOf({ series, serial: 7 }, OFFER);
  expect(filled?.note).toContain('4—6号会成为空号');
  expect(next?.serial).toBe(4);
});

test('a number filled in that is reserved is taken with the purpose of its reservation', () => {
  const offer = { ...OFFER, reserved: [{ serial: 2, purpose: '值班' }], taken: '已经预留' };
  expect(choicesOf({ series, serial: 2 }, offer)[0]).toMatchObject({ serial: 2, purpose: '值班' });
});

test('a number that is taken is no choice, and it is said why', () => {
  const asked = { series, serial: 3 };
  const offer = { ...OFFER, taken: '云政发〔2024〕3号已经用过' };
  expect(choicesOf(asked, offer).map(({ serial }) => serial)).toEqual([4]);
  expect(remarksOf(asked, { kind: 'notice' }, offer)[0]).toContain('已经用过');
});

test("last year's number on a document of January is pointed out", () => {
  const input = { kind: 'notice', closing: { date: '2025-01-03' } };
  expect(remarksOf({ series }, input, OFFER)).toEqual(['发文字号是 2024 年的，成文日期在 2025 年，请核对']);
});

test('choosing a number changes nothing else', () => {
  const input = { kind: 'notice', title: '题', head: { issuers: ['甲'], number: { code: '云政发' } } };
  expect(withSerial(input, { series }, 4)).toEqual({
    kind: 'notice',
    title: '题',
    head: { issuers: ['甲'], number: { code: '云政发', year: 2024, serial: 4 } },
  });
});

test('a series that was never used begins where it is told to, and nowhere that is no number', () => {
  const choice = { key: 'next', serial: 1, name: '中纪办发〔2019〕1号', note: '' };
  const asked = { series: { code: '中纪办发', year: 2019 } };
  expect(startingAt(choice, asked, '')).toEqual(choice);
  expect(startingAt(choice, asked, '84')).toMatchObject({ serial: 84, name: '中纪办发〔2019〕84号' });
  expect(startingAt(choice, asked, '零')).toBeUndefined();
});
