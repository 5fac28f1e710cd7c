import type { Series } from '../records/number';
import type { Reading } from '../store/port';
import { listSeries } from './numbers';
import { readEntries, type RowState } from './register';
import { gapsOf } from './register-gaps';

/** A series at a glance. */
export interface SeriesSummary extends Series {
  readonly start: number;
  readonly next: number;
  /** Numbers in each state. */
  readonly counts: Readonly<Record<RowState, number>>;
}

/** Every series, the newest year first. Reads every page of the register, and no documents. */
export async function summarizeSeries(reading: Reading): Promise<readonly SeriesSummary[]> {
  const summaries: SeriesSummary[] = [];
  for (const state of await listSeries(reading)) {
    const counts = { reserved: 0, issued: 0, voided: 0, released: 0, skipped: 0, unused: 0 };
    let due = 1;
    const countGaps = (to: number): void => {
      for (const gap of gapsOf(state, due, to)) counts[gap.state] += gap.through - gap.serial + 1;
    };
    for (const entry of await readEntries(reading, state)) {
      countGaps(entry.serial - 1);
      counts[entry.state] += 1;
      due = entry.serial + 1;
    }
    countGaps(state.next - 1);
    const { code, year, start, next } = state;
    summaries.push({ code, year, start, next, counts });
  }
  return summaries.sort((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1));
}
