import { ledger, type LedgerEntry } from '../records/ledger';
import { HEAD_KEY, head } from '../records/number';
import { storeError } from '../store/failure';
import type { Collection, Reading, Tools, UnitOfWork } from '../store/port';
import { entryHash } from './ledger';
import { replay } from './replay';

/** What stands there may be damaged; that is why it is made anew. */
const lenient = <T>(collection: Collection<T>): Collection<T> => ({ ...collection, strict: false });

/**
 * Makes all that follows from the ledger anew where it is lost or damaged: register, head, catalogue, lists of scans.
 * Fails as `damaged` where the ledger itself is not whole.
 */
export async function rebuildRegister(unit: UnitOfWork): Promise<{ readonly entries: number }> {
  const entries = await wholeLedger(unit, unit.tools);
  const made = replay(entries);
  for (const { collection, key, record } of made.records.values()) await unit.put(lenient(collection), key, record);
  await unit.put(lenient(head), HEAD_KEY, made.head);
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
