/** 字号系列: where each stands, as the head keeps it. */
import { HEAD_KEY, head, pageOf, type DocumentNumber, type Head, type Series, type Skip } from '../records/number';
import { storeError } from '../store/failure';
import type { UnitOfWork } from '../store/port';
import { appendEntry, readHead } from './ledger';

export type SeriesState = Head['series'][number];

export const findSeries = (
  at: { readonly series: readonly SeriesState[] },
  { code, year }: Series,
): SeriesState | undefined => at.series.find((one) => one.code === code && one.year === year);

/** 某政办发〔2024〕, or the name of a kind that is numbered without a year. */
export const seriesName = ({ code, year }: Series): string => (year === 0 ? code : `${code}〔${year}〕`);

const withSeries = (before: Head, after: SeriesState): Head => ({
  ...before,
  series: [...before.series.filter((one) => one.code !== after.code || one.year !== after.year), after],
});

/** The head once a number has been entered. */
export function afterNumber(before: Head, number: DocumentNumber): Head {
  const { code, year, serial } = number;
  const known = findSeries(before, number) ?? { code, year, start: serial, next: serial, pages: [] };
  const pages = [...new Set([...known.pages, pageOf(serial)])].sort((a, b) => a - b);
  return withSeries(before, { ...known, next: Math.max(known.next, serial + 1), pages });
}

/** The head once 起始号 has been set. Before the first use it may be set again; later it only moves on. */
export function afterStart(before: Head, { code, year }: Series, next: number, reason: string): Head {
  const known = findSeries(before, { code, year });
  const used = known !== undefined && known.pages.length > 0;
  const from = used ? known.next : 1;
  const added: readonly Skip[] = next > from ? [{ from, to: next - 1, reason }] : [];
  const skips = [...(used ? (known.skips ?? []) : []), ...added];
  const start = used ? known.start : next;
  return withSeries(before, { code, year, start, next, pages: used ? known.pages : [], skips });
}

/**
 * 设起始号: the series goes on at `next`. What lies before, such as numbers used on paper before the program came, is
 * never given, and the register says why. Fails as `not-possible` where numbers from there on have been given.
 */
export async function startSeries(
  unit: UnitOfWork,
  { code, year }: Series,
  { next, reason, by }: { readonly next: number; readonly reason: string; readonly by: string },
): Promise<SeriesState> {
  const series = { code, year };
  const before = await readHead(unit);
  const known = findSeries(before, series);
  if (known && known.pages.length > 0 && next <= known.next) {
    throw storeError(
      'not-possible',
      `${seriesName(series)}已经用到第${known.next - 1}号，起始号只能往后调，要大于${known.next}`,
    );
  }
  const about = { event: 'series-started', series, next, reason } as const;
  const started = afterStart(before, series, next, reason);
  await unit.put(head, HEAD_KEY, await appendEntry(unit, started, { by, at: unit.tools.now(), about }));
  return findSeries(started, series) ?? { ...series, start: next, next, pages: [] };
}
