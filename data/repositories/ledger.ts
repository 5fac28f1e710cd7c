import { ledger, ledgerKey, type LedgerEntry, type LedgerEvent } from '../records/ledger';
import { EMPTY_HEAD, HEAD_KEY, head, type Head } from '../records/number';
import { storeError } from '../store/failure';
import type { Reading, Tools, UnitOfWork } from '../store/port';
import { canonical } from './canonical';

/** Where everything that counts stands. Fails as `damaged` where the ledger does not end there. */
export async function readHead(reading: Reading): Promise<Head> {
  const found = await reading.find(head, HEAD_KEY);
  const last = found === undefined ? undefined : await lastEntry(reading, found.sequence);
  if (found === undefined) {
    if ((await reading.keys(ledger, '')).length > 0) throw contradiction('总账还在，起点记录“head”却不见了');
    return EMPTY_HEAD;
  }
  if (last?.hash !== (found.hash === '' ? undefined : found.hash))
    throw contradiction('起点记录与总账的最后一条对不上');
  return found;
}

/** The last entry, which nothing may follow. */
async function lastEntry(reading: Reading, sequence: number): Promise<LedgerEntry | undefined> {
  const page = await reading.find(ledger, ledgerKey(Math.max(1, sequence)));
  const last = page?.entries.at(-1);
  if (last !== undefined && last.sequence !== sequence) throw contradiction('总账的最后一条与起点记录对不上');
  return last;
}

const contradiction = (what: string): Error =>
  storeError('damaged', `${what}；为免号码重复，修复之前不再写入。请用备份恢复，或核对后重建登记`);

export interface Deed {
  readonly by: string;
  readonly at: string;
  readonly about: LedgerEvent;
}

/** Adds an entry to the ledger; resolves with the head that goes with it, which the caller puts. */
export async function appendEntry(unit: UnitOfWork, before: Head, { by, at, about }: Deed): Promise<Head> {
  const sequence = before.sequence + 1;
  const key = ledgerKey(sequence);
  const entries = (await unit.find(ledger, key))?.entries ?? [];
  const entry = seal({ sequence, at, by, about, previous: before.hash }, unit.tools);
  await unit.put(ledger, key, { entries: [...entries, entry] });
  return { ...before, sequence, hash: entry.hash };
}

/** The hash that an entry must have. */
export const entryHash = ({ hash: _, ...rest }: LedgerEntry, { digest }: Pick<Tools, 'digest'>): string =>
  digest(canonical(rest));

const seal = (open: Omit<LedgerEntry, 'hash'>, { digest }: Tools): LedgerEntry => ({
  ...open,
  hash: digest(canonical(open)),
});
