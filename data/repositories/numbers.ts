import {
  EMPTY_HEAD,
  HEAD_KEY,
  head,
  numberName,
  numbers,
  pageKey,
  pageOf,
  type DocumentNumber,
  type Head,
  type NumberEntry,
  type Series,
} from '../records/number';
import { documentKey, documents } from '../records/document';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { appendEntry, readHead } from './ledger';

export type SeriesState = Head['series'][number];

const isSame = (a: Series, b: Series): boolean => a.code === b.code && a.year === b.year;

/** Every series that was ever used, as last committed. */
export const listSeries = async (reading: Reading): Promise<readonly SeriesState[]> =>
  ((await reading.find(head, HEAD_KEY)) ?? EMPTY_HEAD).series;

/** What is known of a number; `undefined` where it was never given. */
export async function findEntry(reading: Reading, number: DocumentNumber): Promise<NumberEntry | undefined> {
  const page = await reading.find(numbers, pageKey(number));
  return page?.entries.find(({ serial }) => serial === number.serial);
}

export interface Wish extends Series {
  /** This number and no other; the next one where absent. */
  readonly serial?: number | undefined;
  /** 起始号 of a series that is used for the first time; 1 where absent. */
  readonly start?: number | undefined;
  /** That of the reservation whose number is to be used. */
  readonly purpose?: string | undefined;
}

/** The number a document will get if nobody is faster. Fails as `not-possible` where the one wished for is taken. */
export async function chooseNumber(reading: Reading, wish: Wish): Promise<DocumentNumber> {
  const state = (await readHead(reading)).series.find((one) => isSame(one, wish));
  const { code, year } = wish;
  const serial = wish.serial ?? (await nextFree(reading, wish, state?.next ?? wish.start ?? 1));
  const number = { code, year, serial };
  const entry = await findEntry(reading, number);
  if (entry === undefined) await assertPage(reading, number, state);
  const owned = entry?.state === 'reserved' && wish.purpose !== undefined && entry.purpose === wish.purpose;
  if (entry !== undefined && !owned) throw taken(number, entry);
  if ((await reading.find(documents, documentKey(number))) !== undefined) {
    throw storeError('damaged', `${numberName(number)}已有印发件，登记簿里却没有；请核对后重建登记`);
  }
  return number;
}

/** A page that is gone would look like one that was never begun, and its numbers as if they were free. */
async function assertPage(reading: Reading, number: DocumentNumber, state: SeriesState | undefined): Promise<void> {
  if (!state?.pages.includes(pageOf(number.serial))) return;
  if ((await reading.find(numbers, pageKey(number))) !== undefined) return;
  throw storeError(
    'damaged',
    `登记簿中${numberName(number)}所在的一页不见了；为免号码重复，请用备份恢复，或重建登记簿`,
  );
}

/** Numbers may have been given out of turn. */
async function nextFree(reading: Reading, series: Series, from: number): Promise<number> {
  const { code, year } = series;
  for (let serial = from; ; serial += 1) {
    if ((await findEntry(reading, { code, year, serial })) === undefined) return serial;
  }
}

const WHY: Readonly<Record<NumberEntry['state'], string>> = {
  reserved: '已经预留',
  issued: '已经用过',
  voided: '已经作废，作废的号不再使用',
};

const taken = (number: DocumentNumber, { state }: NumberEntry): Error =>
  storeError('not-possible', `${numberName(number)}${WHY[state]}`);

/** Enters a number's new state in the register; resolves with the head that goes with it, which the caller puts. */
export async function enterNumber(
  unit: UnitOfWork,
  before: Head,
  number: DocumentNumber,
  entry: NumberEntry,
): Promise<Head> {
  const { code, year, serial } = number;
  const key = pageKey(number);
  await assertPage(
    unit,
    number,
    before.series.find((one) => isSame(one, number)),
  );
  const others = ((await unit.find(numbers, key))?.entries ?? []).filter((one) => one.serial !== serial);
  const entries = [...others, entry].sort((a, b) => a.serial - b.serial);
  await unit.put(numbers, key, { series: { code, year }, entries });
  const known = before.series.find((one) => isSame(one, number)) ?? {
    code,
    year,
    start: serial,
    next: serial,
    pages: [],
  };
  const pages = [...new Set([...known.pages, pageOf(serial)])].sort((a, b) => a - b);
  const series = { ...known, next: Math.max(known.next, serial + 1), pages };
  return { ...before, series: [...before.series.filter((one) => !isSame(one, number)), series] };
}

/** 预留: takes a number out of the series for a purpose that alone may use it. */
export async function reserveNumber(
  unit: UnitOfWork,
  wish: Wish,
  { by, purpose }: { readonly by: string; readonly purpose: string },
): Promise<DocumentNumber> {
  const number = await chooseNumber(unit, wish);
  const at = unit.tools.now();
  const { serial } = number;
  const entered = await enterNumber(unit, await readHead(unit), number, { serial, at, by, state: 'reserved', purpose });
  const about = { event: 'number-reserved', number, purpose } as const;
  await unit.put(head, HEAD_KEY, await appendEntry(unit, entered, { by, at, about }));
  return number;
}

/** 作废: with its reason, for ever; also explains a number that was skipped. */
export async function voidNumber(
  unit: UnitOfWork,
  number: DocumentNumber,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  const old = await findEntry(unit, number);
  if (old?.state === 'voided') throw taken(number, old);
  const at = unit.tools.now();
  const document = old?.state === 'issued' ? { document: old.document } : {};
  const entry: NumberEntry = { serial: number.serial, at, by, state: 'voided', reason, ...document };
  const entered = await enterNumber(unit, await readHead(unit), number, entry);
  const about = { event: 'number-voided', number, reason } as const;
  await unit.put(head, HEAD_KEY, await appendEntry(unit, entered, { by, at, about }));
}
