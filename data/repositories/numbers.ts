import {
  EMPTY_HEAD,
  HEAD_KEY,
  head,
  numberName,
  numbers,
  pageKey,
  pageOf,
  type DocumentNumber,
  type Ending,
  type Head,
  type NumberEntry,
  type Series,
} from '../records/number';
import { documentKey, documents } from '../records/document';
import type { LedgerEvent } from '../records/ledger';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { appendEntry, readHead } from './ledger';
import { afterNumber, findSeries, seriesName, type SeriesState } from './series';

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
  const state = findSeries(await readHead(reading), wish);
  const { code, year } = wish;
  const serial = wish.serial ?? (await nextFree(reading, wish, state?.next ?? wish.start ?? 1));
  const number = { code, year, serial };
  const entry = await findEntry(reading, number);
  if (entry === undefined) await assertPage(reading, number, state);
  assertFree(number, entry, state, wish.purpose);
  if ((await reading.find(documents, documentKey(number))) !== undefined) {
    throw storeError('damaged', `${numberName(number)}已有印发件，登记簿里却没有；请核对后重建登记`);
  }
  return number;
}

function assertFree(
  number: DocumentNumber,
  entry: NumberEntry | undefined,
  state: SeriesState | undefined,
  purpose: string | undefined,
): void {
  const { serial } = number;
  if (entry) {
    const owned = entry.state === 'reserved' && purpose !== undefined && entry.purpose === purpose;
    if (!owned && entry.state !== 'released') throw taken(number, entry);
    return;
  }
  const skip = state?.skips?.find(({ from, to }) => serial >= from && serial <= to);
  if (!skip) return;
  throw storeError('not-possible', `${numberName(number)}在不用的${skip.from}—${skip.to}号之内：${skip.reason}`);
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

type TakenState = Exclude<NumberEntry['state'], 'released'>;
const WHY: Readonly<Record<TakenState, string>> = {
  reserved: '已经预留',
  issued: '已经用过',
  voided: '已经作废，作废的号不再使用',
};

const taken = (number: DocumentNumber, { state }: { readonly state: TakenState }): Error =>
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
  await assertPage(unit, number, findSeries(before, number));
  const others = ((await unit.find(numbers, key))?.entries ?? []).filter((one) => one.serial !== serial);
  const entries = [...others, entry].sort((a, b) => a.serial - b.serial);
  await unit.put(numbers, key, { series: { code, year }, entries });
  return afterNumber(before, number);
}

/** 预留: takes a number out of the series for a purpose that alone may use it. */
export async function reserveNumber(
  unit: UnitOfWork,
  wish: Wish,
  { by, purpose }: { readonly by: string; readonly purpose: string },
): Promise<DocumentNumber> {
  const number = await chooseNumber(unit, wish);
  const entry = { serial: number.serial, at: unit.tools.now(), by, state: 'reserved', purpose } as const;
  await enter(unit, await readHead(unit), { number, entry, about: { event: 'number-reserved', number, purpose } });
  return number;
}

interface Ended {
  readonly by: string;
  readonly reason: string;
  /** 撤销 or 废止, and the day it counts from; of an issued document, and of nothing else. */
  readonly ending?: Ending | undefined;
}

/**
 * 作废: with its reason, for ever; also explains a number that was passed over. Of an issued document it is 撤销 or 废止,
 * and the register still tells what it was.
 */
export async function voidNumber(unit: UnitOfWork, number: DocumentNumber, ended: Ended): Promise<void> {
  const { by, reason, ending } = ended;
  const old = await findEntry(unit, number);
  const before = await readHead(unit);
  if (old?.state === 'voided') throw taken(number, old);
  if (old === undefined) assertNotAhead(number, findSeries(before, number));
  if (ending && old?.state !== 'issued') {
    throw storeError('not-possible', `${numberName(number)}没有印发过，谈不上撤销或废止，只能作废`);
  }
  const at = unit.tools.now();
  const document = old?.state === 'issued' ? { document: old.document } : {};
  const how = ending ? { ending } : {};
  const entry: NumberEntry = { serial: number.serial, at, by, state: 'voided', reason, ...document, ...how };
  const about = { event: 'number-voided', number, reason, ...how } as const;
  await enter(unit, before, { number, entry, about });
}

/** A slip of the pen must not end a hundred numbers. */
function assertNotAhead(number: DocumentNumber, state: SeriesState | undefined): void {
  const next = state?.next ?? 1;
  if (number.serial <= next) return;
  throw storeError(
    'not-possible',
    `${seriesName(number)}下一个号是第${next}号，第${number.serial}号还没有轮到，不能作废；要跳号，请调整起始号`,
  );
}

/** 释放: a reserved number that is not needed after all. It is given again only to who asks for it. */
export async function releaseNumber(
  unit: UnitOfWork,
  number: DocumentNumber,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  const old = await findEntry(unit, number);
  if (old?.state !== 'reserved') {
    throw storeError('not-possible', `${numberName(number)}没有预留，不能释放`);
  }
  const entry: NumberEntry = { serial: number.serial, at: unit.tools.now(), by, state: 'released', reason };
  await enter(unit, await readHead(unit), { number, entry, about: { event: 'number-released', number, reason } });
}

interface Entering {
  readonly number: DocumentNumber;
  readonly entry: NumberEntry;
  readonly about: LedgerEvent;
}

/** Register, ledger and head together. */
async function enter(unit: UnitOfWork, before: Head, { number, entry, about }: Entering): Promise<void> {
  const { by, at } = entry;
  const entered = await enterNumber(unit, before, number, entry);
  await unit.put(head, HEAD_KEY, await appendEntry(unit, entered, { by, at, about }));
}
