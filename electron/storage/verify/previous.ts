import { canonical } from '#data/repositories/canonical';
import { effectOf, headAfter } from '#data/repositories/replay';
import { ledger, type LedgerEntry, type LedgerPage } from '#data/records/ledger';
import { EMPTY_HEAD, head, type Head } from '#data/records/number';
import type { Collection, Key } from '#data/store/port';

/**
 * Whether a generation before is one that there was: the ledger's page with fewer entries, or the record as some
 * earlier entry of the ledger left it. It stands in where the newer one is damaged, so it, too, must be whole.
 */
export function wasOnce(
  collection: Collection<unknown>,
  key: Key,
  record: unknown,
  chain: readonly LedgerEntry[],
): boolean {
  if (collection.name === ledger.name) {
    const { entries } = record as LedgerPage;
    const first = (entries[0]?.sequence ?? 0) - 1;
    return entries.length > 0 && canonical(entries) === canonical(chain.slice(first, first + entries.length));
  }
  const wanted = canonical(record);
  if (collection.name === head.name) {
    const { sequence } = record as Head;
    return sequence > 0 && canonical(chain.slice(0, sequence).reduce(headAfter, EMPTY_HEAD)) === wanted;
  }
  let state: unknown;
  for (const entry of chain) {
    const effect = effectOf(entry);
    if (effect?.collection.name !== collection.name || effect.key !== key) continue;
    state = effect.after(state);
    if (canonical(state) === wanted) return true;
  }
  return false;
}
