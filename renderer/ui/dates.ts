import { writtenDate } from '#data/lists/written-date';

/**
 * A date as people type it (2019-4-4, 2019.4.4, 2019/4/4, 2019年4月4日, 20190404) as `YYYY-MM-DD`. Anything else comes
 * back as it is, and so does a day that does not exist: the schema says what is wrong with it.
 */
export const normaliseDate = (text: string): string => writtenDate(text) ?? text;

const two = (digits: string | number | undefined): string => String(digits ?? '').padStart(2, '0');

/** Today on the clock of this machine, `YYYY-MM-DD`. */
export function isoToday(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export function monthOf(isoDate: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(isoDate) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}

export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The day that many days later, across months and years; `YYYY-MM-DD`. */
export function addDays(isoDate: string, count: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Six weeks of `YYYY-MM-DD`, Monday first, that show a whole month. */
export function monthGrid({ year, month }: Month): readonly (readonly string[])[] {
  const first = `${String(year).padStart(4, '0')}-${two(month)}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day - weekday)),
  );
}
