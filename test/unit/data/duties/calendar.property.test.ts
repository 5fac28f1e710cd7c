import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { occurrences, periodsOf } from '#data/duties/calendar';
import { FREQUENCIES, type Duty } from '#data/records/duties';

const YEAR = { start: '2026-01-01', end: '2026-12-31' };
const duty = (more: Partial<Duty>): Duty => ({ unit: '甲局', post: '局长', duty: '检查安全生产', ...more });
const daysOf = (more: Partial<Duty>, span = YEAR): readonly string[] =>
  occurrences({ duties: [duty(more)], ...span }).map(({ due, label }) => `${due} ${label}`.trim());

describe('a task falls due', () => {
  it('at the end of each period, or on the day given for it', () => {
    expect(daysOf({ frequency: '每季度' })).toEqual([
      '2026-03-31 第一季度',
      '2026-06-30 第二季度',
      '2026-09-30 第三季度',
      '2026-12-31 第四季度',
    ]);
    expect(daysOf({ frequency: '每半年', due: ['2026-06-20'] })).toEqual(['2026-06-20 上半年', '2026-12-31 下半年']);
    expect(daysOf({ frequency: '每年' })).toEqual(['2026-12-31 2026年']);
    expect(daysOf({ frequency: '每月' }).slice(1, 2)).toEqual(['2026-02-28 2月']);
  });

  it('only on the days it names, where it goes on all the time', () => {
    expect(daysOf({ frequency: '持续推进', due: ['2026-11-30'] })).toEqual(['2026-11-30']);
    expect(daysOf({})).toEqual([]);
  });

  it('once a quarter in a list that began in November', () => {
    expect(daysOf({ frequency: '每季度' }, { start: '2026-11-01', end: '2026-12-31' })).toEqual([
      '2026-12-31 第四季度',
    ]);
  });

  it('every week from Monday to Sunday', () => {
    // 1 January 2026 is a Thursday.
    const weeks = periodsOf('每周', YEAR);
    expect([weeks[0], weeks[1], weeks.length]).toEqual([
      { from: '2026-01-01', to: '2026-01-04', label: '第1周', partial: true },
      { from: '2026-01-05', to: '2026-01-11', label: '第2周', partial: false },
      53,
    ]);
  });
});

test('periods cover every day of a list once, whatever the list and the frequency', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const next = (iso: string): string =>
    new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const frequency = fc.constantFrom(...FREQUENCIES.filter((one) => one !== '持续推进'));
  fc.assert(
    fc.property(frequency, day, fc.nat(800), (often, start, length) => {
      const end = new Date(Date.parse(`${start}T00:00:00Z`) + length * 86_400_000).toISOString().slice(0, 10);
      const periods = periodsOf(often, { start, end });
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([start, end]);
      periods.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(next(periods[index]?.to ?? ''));
      });
      expect(periods.every(({ from, to }) => from <= to)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
