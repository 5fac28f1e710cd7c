import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthGrid, monthOf, normaliseDate } from '../../../../renderer/ui/dates';

describe('normaliseDate', () => {
  it.each(['2019-04-04', '2019-4-4', '2019.4.4', '2019/4/4', '2019年4月4日', '20190404', ' ２０１９年４月４日 '])(
    'understands %s',
    (typed) => {
      expect(normaliseDate(typed)).toBe('2019-04-04');
    },
  );

  it.each(['2019', '2019-4', '4月4日', '明天', '2019-4-4-4'])('leaves %s as typed', (typed) => {
    expect(normaliseDate(typed)).toBe(typed);
  });

  it('passes an impossible day on for the schema to refuse', () => {
    expect(normaliseDate('2023年2月30日')).toBe('2023-02-30');
  });
});

describe('monthGrid', () => {
  it('shows all days of any month once, in weeks that begin on Monday', () => {
    const month = fc.record({ year: fc.integer({ min: 1949, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(month, (shown) => {
        const days = monthGrid(shown).flat();
        expect(new Date(`${days[0] ?? ''}T00:00:00Z`).getUTCDay()).toBe(1);
        const own = days.filter((day) => JSON.stringify(monthOf(day)) === JSON.stringify(shown));
        expect(own).toHaveLength(new Date(Date.UTC(shown.year, shown.month, 0)).getUTCDate());
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? '', 1))).toBe(true);
      }),
    );
  });

  it('turns over years in both directions', () => {
    expect(addMonths({ year: 2024, month: 12 }, 1)).toEqual({ year: 2025, month: 1 });
    expect(addMonths({ year: 2024, month: 1 }, -1)).toEqual({ year: 2023, month: 12 });
  });
});
