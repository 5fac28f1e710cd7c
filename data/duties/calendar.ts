/** When the tasks of a year fall due: calendar weeks, months, quarters and half-years inside the time of the list. */
import type { Duty, DutyFacts, Frequency } from '../records/duties';

/** Days `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Chinese: 第二季度 */
  readonly label: string;
  /** Cut off by the beginning or the end of the list. */
  readonly partial: boolean;
}

export interface Occurrence {
  readonly due: string;
  readonly label: string;
  /** Index in the list's duties. */
  readonly duty: number;
}

type Span = Pick<DutyFacts, 'start' | 'end'>;

const MONTHS: Readonly<Partial<Record<Frequency, number>>> = { 每月: 1, 每季度: 3, 每半年: 6, 每年: 12 };

/** The periods in each of which a task is done once; none for what goes on all the time. */
export function periodsOf(frequency: Frequency | undefined, span: Span): readonly Period[] {
  if (frequency === '每周') return weeks(span);
  const months = frequency && MONTHS[frequency];
  return months === undefined ? [] : calendarPeriods(months, span);
}

function calendarPeriods(months: number, { start, end }: Span): readonly Period[] {
  const periods: Period[] = [];
  const first = Math.floor(monthNumber(start) / months);
  const last = Math.floor(monthNumber(end) / months);
  for (let index = first; index <= last; index += 1) {
    const whole = { from: firstDay(index * months), to: lastDay((index + 1) * months - 1) };
    const [from, to] = [whole.from < start ? start : whole.from, whole.to > end ? end : whole.to];
    periods.push({ from, to, label: labelOf(months, index), partial: from !== whole.from || to !== whole.to });
  }
  return periods;
}

const QUARTERS = '一二三四';

function labelOf(months: number, index: number): string {
  const place = index % (12 / months);
  if (months === 1) return `${place + 1}月`;
  if (months === 3) return `第${QUARTERS.charAt(place)}季度`;
  if (months === 6) return place === 0 ? '上半年' : '下半年';
  return `${index}年`;
}

/** Monday to Sunday. */
function weeks({ start, end }: Span): readonly Period[] {
  const periods: Period[] = [];
  const [first, last] = [dayNumber(start), dayNumber(end)];
  // Day 0, 1 January 1970, was a Thursday.
  for (let monday = first - ((((first + 3) % 7) + 7) % 7); monday <= last; monday += 7) {
    const [from, to] = [Math.max(monday, first), Math.min(monday + 6, last)];
    periods.push({
      from: isoDay(from),
      to: isoDay(to),
      label: `第${periods.length + 1}周`,
      partial: from !== monday || to !== monday + 6,
    });
  }
  return periods;
}

/** When each duty falls due, in the order of the days: where it says no day, at the end of each of its periods. */
export function occurrences({
  duties,
  start,
  end,
}: Pick<DutyFacts, 'duties' | 'start' | 'end'>): readonly Occurrence[] {
  const all = duties.flatMap((duty, index) => daysOf(duty, { start, end }).map((day) => ({ ...day, duty: index })));
  return all.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : one.duty - other.duty));
}

function daysOf({ frequency, due = [] }: Duty, span: Span): readonly Omit<Occurrence, 'duty'>[] {
  const periods = periodsOf(frequency, span);
  if (periods.length === 0) return due.map((day) => ({ due: day, label: '' }));
  return periods.flatMap(({ from, to, label }) => {
    const given = due.filter((day) => from <= day && day <= to);
    return (given.length === 0 ? [to] : given).map((day) => ({ due: day, label }));
  });
}

const DAY_MS = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Months since the year 0. */
const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const lastDay = (month: number): string => isoDay(dayNumber(firstDay(month + 1)) - 1);
