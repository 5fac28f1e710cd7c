/** What the ledger makes of the records that follow from it. Pure: the same entries give the same records. */
import {
  catalogue,
  cataloguePageKey,
  scans,
  type ArchiveClass,
  type CataloguePage,
  type Scan,
  type Scans,
} from '../records/archive';
import { isNumberEvent, type LedgerEntry, type NumberEvent } from '../records/ledger';
import { EMPTY_HEAD, numbers, pageKey, type Head, type NumberEntry, type NumberPage } from '../records/number';
import type { Collection, Key } from '../store/port';
import { afterNumber, afterStart } from './series';

/** The record that an entry changes, and what it makes of it. */
export interface Effect {
  readonly collection: Collection<unknown>;
  readonly key: Key;
  readonly after: (before: unknown) => unknown;
}

/** Nothing where an entry changes no such record. */
export function effectOf({ about, at, by }: LedgerEntry): Effect | undefined {
  if (isNumberEvent(about)) {
    const { code, year, serial } = about.number;
    return effect<NumberPage>(numbers, pageKey(about.number), (page) => {
      const known = page?.entries.find((one) => one.serial === serial);
      const others = page?.entries.filter((one) => one.serial !== serial) ?? [];
      const entries = [...others, stateAfter(about, { serial, at, by }, known)].sort((a, b) => a.serial - b.serial);
      return { series: { code, year }, entries };
    });
  }
  if (about.event === 'archived') {
    const { class: of, item, document } = about;
    return catalogueEffect(of, item, document);
  }
  if (about.event !== 'scan-attached') return undefined;
  const { document, name, path, type, size, sha256 } = about;
  const scan: Scan = { name, path, type, size, sha256, at, by };
  return effect<Scans>(scans, document, (before) => ({ document, scans: [...(before?.scans ?? []), scan] }));
}

const catalogueEffect = (of: ArchiveClass, item: number, document: string): Effect =>
  effect<CataloguePage>(catalogue, cataloguePageKey(of, item), (page) => ({
    class: of,
    items: [...(page?.items ?? []), { item, document }],
  }));

/** Only ever applied to what it made itself. */
const effect = <T>(collection: Collection<T>, key: Key, after: (before: T | undefined) => T): Effect => ({
  collection,
  key,
  after: (before) => after(before as T | undefined),
});

/** The head after an entry. */
export function headAfter(before: Head, { about, sequence, hash }: LedgerEntry): Head {
  const counted = { ...before, sequence, hash };
  if (about.event === 'series-started') return afterStart(counted, about.series, about.next, about.reason);
  return isNumberEvent(about) ? afterNumber(counted, about.number) : counted;
}

export interface Derived {
  readonly collection: Collection<unknown>;
  readonly key: Key;
  readonly record: unknown;
}
export interface Replayed {
  readonly head: Head;
  /** Register, catalogue and lists of scans, by collection and key. */
  readonly records: ReadonlyMap<string, Derived>;
}

export function replay(entries: readonly LedgerEntry[]): Replayed {
  const records = new Map<string, Derived>();
  let head: Head = EMPTY_HEAD;
  for (const entry of entries) {
    head = headAfter(head, entry);
    const found = effectOf(entry);
    if (!found) continue;
    const { collection, key, after } = found;
    const name = recordName(collection, key);
    records.set(name, { collection, key, record: after(records.get(name)?.record) });
  }
  return { head, records };
}

export const recordName = ({ name }: Pick<Collection<unknown>, 'name'>, key: Key): string => `${name}/${key}`;

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
