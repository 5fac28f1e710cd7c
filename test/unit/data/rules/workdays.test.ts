import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERIODS, endOf } from '#data/rules/periods';
import { addDays, addMonths, addWorkdays, isWorkday, nextWorkday, weekday } from '#data/rules/workdays';

test.each([
  ['2025-09-28', true, 'a Sunday that is worked'],
  ['2025-10-08', false, '国庆节、中秋节'],
  ['2025-06-02', false, '端午节'],
  ['2025-06-14', false, 'a Saturday'],
  ['2026-02-28', true, 'a Saturday that is worked'],
])('%s is a working day: %s (%s)', (date, is) => {
  expect(isWorkday(date)).toBe(is);
});

test('working days leave out holidays, and count those worked instead', () => {
  expect(addWorkdays('2025-06-27', 15)).toBe('2025-07-18');
  expect(addWorkdays('2025-09-26', 2)).toBe('2025-09-29');
  expect(addWorkdays('2025-09-30', 1)).toBe('2025-10-09');
});

test('a period that ends on a day off ends on the next working day', () => {
  expect(endOf(PERIODS['clue-feedback'], '2025-07-03')).toBe('2025-10-09');
  expect(nextWorkday('2025-10-01')).toBe('2025-10-09');
});

test('months keep the day, or end with the month', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
});

test('so many working days later is a working day, with as many between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 40 }), (from, count) => {
      const start = addDays('2024-06-01', from);
      const end = addWorkdays(start, count);
      let between = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (isWorkday(day)) between += 1;
      expect([isWorkday(end), between]).toEqual([true, count]);
    }),
  );
});

test('weeks are those of the calendar', () => {
  expect([weekday('2025-06-09'), weekday('1969-12-28')]).toEqual([1, 0]);
});
