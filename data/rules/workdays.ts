/** 工作日: weekdays that are no holidays, and the days that are worked instead of others. */

/** Days on which a year differs from its weeks, by the notice that orders them. */
export interface YearOff {
  /** 国务院办公厅关于……年部分节假日安排的通知 */
  readonly source: string;
  /** Both ends included: `['2025-01-28', '2025-02-04']`. */
  readonly off: readonly (readonly [string, string])[];
  /** 调休上班 */
  readonly worked: readonly string[];
}

export const YEARS_OFF: Readonly<Record<number, YearOff>> = {
  2024: {
    source: '国办发明电〔2023〕7号',
    off: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    worked: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  2025: {
    source: '国办发明电〔2024〕12号',
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    source: '国办发明电〔2025〕7号',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

export type Calendar = Readonly<Record<number, YearOff>>;

const DAY_MS = 86_400_000;
const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const toDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const addDays = (date: string, count: number): string => toDate(toDay(date) + count);

/** Days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => toDay(to) - toDay(from);

/** 0 is Sunday. The first of 1970 was a Thursday. */
export const weekday = (date: string): number => (((toDay(date) + 4) % 7) + 7) % 7;

export function isWorkday(date: string, calendar: Calendar = YEARS_OFF): boolean {
  const year = calendar[Number(date.slice(0, 4))];
  if (year?.worked.includes(date)) return true;
  if (year?.off.some(([from, to]) => date >= from && date <= to)) return false;
  return weekday(date) !== 0 && weekday(date) !== 6;
}

/** Whether the holidays of a year are known; else only its weekends are. */
export const isKnownYear = (date: string, calendar: Calendar = YEARS_OFF): boolean =>
  calendar[Number(date.slice(0, 4))] !== undefined;

/** The day on which so many working days are over; the day it counts from is not counted (民法典 art. 201). */
export function addWorkdays(from: string, count: number, calendar: Calendar = YEARS_OFF): string {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (isWorkday(date, calendar)) left -= 1;
  }
  return date;
}

/** The same day of a later month, or its last day. */
export function addMonths(from: string, count: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const next = months + 1;
  const after = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  return addDays(first, Math.min(day, daysBetween(first, after)) - 1);
}

/** A period that ends on a day off ends on the next working day (民法典 art. 203). */
export function nextWorkday(date: string, calendar: Calendar = YEARS_OFF): string {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}
