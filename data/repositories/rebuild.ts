import { isNumberEvent, ledger, type LedgerEntry, type NumberEvent } from '../records/ledger';
import {
  EMPTY_HEAD,
  HEAD_KEY,
  head,
  numbers,
  pageKey,
  type Head,
  type NumberEntry,
  type NumberPage,
} from '../records/number';
import { storeError } from '../store/failure';
import type { Collection, Reading, Tools, UnitOfWork } from '../store/port';
import { entryHash } from './ledger';
import { afterNumber, afterStart } from './series';

/** What stands there may be damaged; that is why it is made anew. */
const lenient = <T>(collection: Collection<T>): Collection<T> => ({ ...collection, strict: false });

/**
 * Makes the register and the head anew from the ledger, where they are lost or damaged. Fails as `damaged` where the
 * ledger itself is not whole.
 */
export async function rebuildRegister(unit: UnitOfWork): Promise<{ readonly entries: number }> {
  const entries = await wholeLedger(unit, unit.tools);
  const pages = new Map<string, NumberPage>();
  let made: Head = EMPTY_HEAD;
  for (const { about, at, by } of entries) {
    if (about.event === 'series-started') made = afterStart(made, about.series, about.next, about.reason);
    if (!isNumberEvent(about)) continue;
    const { number } = about;
    const { code, year, serial } = number;
    const page = pages.get(pageKey(number))?.entries ?? [];
    const known = page.find((one) => one.serial === serial);
    const others = page.filter((one) => one.serial !== serial);
    const sorted = [...others, stateAfter(about, { serial, at, by }, known)].sort((a, b) => a.serial - b.serial);
    pages.set(pageKey(number), { series: { code, year }, entries: sorted });
    made = afterNumber(made, number);
  }
  for (const [key, page] of pages) await unit.put(lenient(numbers), key, page);
  const last = entries.at(-1);
  const { sequence, hash } = last ?? EMPTY_HEAD;
  await unit.put(lenient(head), HEAD_KEY, { ...made, sequence, hash });
  return { entries: entries.length };
}

async function wholeLedger(reading: Reading, tools: Tools): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const key of await reading.keys(ledger, '')) {
    for (const entry of (await reading.find(ledger, key))?.entries ?? []) {
      const before = entries.at(-1);
      const follows = entry.sequence === (before?.sequence ?? 0) + 1 && entry.previous === (before?.hash ?? '');
      if (!follows || entry.hash !== entryHash(entry, tools)) {
        throw storeError('damaged', `总账在第 ${entry.sequence} 条处断开，不能据以重建登记簿；请用备份恢复`);
      }
      entries.push(entry);
    }
  }
  return entries;
}

function stateAfter(
  about: NumberEvent,
  entry: Pick<NumberEntry, 'serial' | 'at' | 'by'>,
  known: NumberEntry | undefined,
): NumberEntry {
  switch (about.event) {
    case 'number-reserved':
      return { ...entry, state: 'reserved', purpose: about.purpose };
    case 'issued':
      return { ...entry, state: 'issued', title: about.title, document: about.document };
    case 'number-voided':
      return {
        ...entry,
        state: 'voided',
        reason: about.reason,
        ...(known?.state === 'issued' ? { document: known.document } : {}),
        ...(about.ending ? { ending: about.ending } : {}),
      };
    case 'number-released':
      return { ...entry, state: 'released', reason: about.reason };
  }
}
