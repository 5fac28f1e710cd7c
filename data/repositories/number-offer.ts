/** What a person may choose from when a document is to get its number. */
import type { DocumentNumber, NumberEntry, Series } from '../records/number';
import { failureOf } from '../store/failure';
import type { Reading } from '../store/port';
import { chooseNumber, listSeries } from './numbers';
import { readEntries } from './register';
import { gapsOf } from './register-gaps';
import { findSeries, type SeriesState } from './series';

export interface NumberOffer {
  /** The next number of the series. */
  readonly next: number;
  /** Whether the series was never used: then its 起始号 may be chosen. */
  readonly fresh: boolean;
  readonly reserved: readonly { readonly serial: number; readonly purpose: string }[];
  /** Numbers that were passed over and that nobody has explained yet: 某政办发〔2024〕4—6号 */
  readonly unexplained: readonly string[];
  /** Of the number asked for: why it cannot be had, in Chinese; absent where it can. */
  readonly taken?: string;
}

export async function offerNumber(reading: Reading, series: Series, asked?: number): Promise<NumberOffer> {
  const state = findSeries({ series: await listSeries(reading) }, series);
  const { serial: next } = await chooseNumber(reading, series);
  const entries = state === undefined ? [] : await readEntries(reading, state);
  const reserved = entries.flatMap((entry) =>
    entry.state === 'reserved' ? [{ serial: entry.serial, purpose: entry.purpose }] : [],
  );
  const unexplained = state === undefined ? [] : passedOver(state, entries);
  const taken = asked === undefined ? undefined : await whyTaken(reading, { ...series, serial: asked });
  return { next, fresh: state === undefined, reserved, unexplained, ...(taken === undefined ? {} : { taken }) };
}

function passedOver(state: SeriesState, entries: readonly NumberEntry[]): readonly string[] {
  let due = 1;
  return entries.flatMap(({ serial }) => {
    const gaps = gapsOf(state, due, serial - 1);
    due = serial + 1;
    return gaps.filter((gap) => gap.state === 'unused').map(({ number }) => number);
  });
}

/** A damaged register is no matter of this number alone, and is thrown on. */
async function whyTaken(reading: Reading, number: DocumentNumber): Promise<string | undefined> {
  try {
    await chooseNumber(reading, number);
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.code === 'not-possible') return failure.message;
    throw error;
  }
}
