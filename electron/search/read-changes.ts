import { documentKey } from '#data/records/document';
import { drafts } from '#data/records/draft';
import { ledger, ledgerKey, type LedgerEvent } from '#data/records/ledger';
import { HEAD_KEY, head } from '#data/records/number';
import type { SearchEntry } from '#data/search/entry';
import type { Reading } from '#data/store/port';
import { draftEntry, type Touched } from './gather';

/** How far the ledger has been read: an entry's number, and its hash. */
export interface Position {
  readonly sequence: number;
  readonly hash: string;
}

export const BEGINNING: Position = { sequence: 0, hash: '' };

export async function ledgerEnd(reading: Reading): Promise<Position> {
  const { sequence, hash } = (await reading.find(head, HEAD_KEY)) ?? BEGINNING;
  return { sequence, hash };
}

/** Whether the ledger is the one that was read until there, and not another that was restored in its place. */
export async function isOnTheWay(reading: Reading, { sequence, hash }: Position, end: Position): Promise<boolean> {
  if (sequence === 0) return true;
  if (sequence > end.sequence) return false;
  const page = await reading.find(ledger, ledgerKey(sequence));
  return page?.entries.find((entry) => entry.sequence === sequence)?.hash === hash;
}

export interface Change {
  /** Documents that something happened to, by key. */
  readonly touched: ReadonlyMap<string, Touched>;
  readonly until: Position;
}

/** What happened after a position, a page of the ledger at a time. Stops where a page is missing. */
export async function* changesAfter(reading: Reading, from: Position, end: Position): AsyncGenerator<Change> {
  let until = from;
  while (until.sequence < end.sequence) {
    const page = await reading.find(ledger, ledgerKey(until.sequence + 1));
    const after = until.sequence;
    const news = (page?.entries ?? []).filter(({ sequence }) => sequence > after && sequence <= end.sequence);
    const last = news.at(-1);
    if (last === undefined) return;
    const touched = new Map<string, Touched>();
    for (const { about, sequence } of news) {
      const key = touchedKey(about);
      if (key === undefined) continue;
      const before = touched.get(key);
      touched.set(key, {
        issued: about.event === 'issued' ? { ...about, sequence } : before?.issued,
        voided: about.event === 'number-voided' || before?.voided === true,
      });
    }
    until = { sequence: last.sequence, hash: last.hash };
    yield { touched, until };
  }
}

function touchedKey(about: LedgerEvent): string | undefined {
  if ('document' in about) return about.document;
  return about.event === 'number-voided' ? documentKey(about.number) : undefined;
}

/** The open drafts. `closed` remembers, from one call to the next, those that were issued and never change again. */
export async function openDrafts(reading: Reading, closed: Set<string>): Promise<ReadonlyMap<string, SearchEntry>> {
  const entries = new Map<string, SearchEntry>();
  for (const id of await reading.keys(drafts, '')) {
    if (closed.has(id)) continue;
    const draft = await reading.find(drafts, id);
    if (draft?.state === 'issued') closed.add(id);
    if (draft?.state !== 'open') continue;
    const entry = draftEntry(draft);
    entries.set(entry.id, entry);
  }
  return entries;
}
