import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { choicesOf, type SearchChoices } from '#data/search/choices';
import type { SearchEntry } from '#data/search/entry';
import type { SearchRequest, SearchResult } from '#data/search/hit';
import type { Outcome, Reading, Store } from '#data/store/port';
import { createClosedDrafts } from './closed-drafts';
import { corpusOf, stateOf, valuesOf, withFresh, type Corpus } from './corpus';
import { find } from './find';
import { documentEntry } from './gather';
import { isDamagedIndex } from './open-segment';
import { BEGINNING, changesAfter, isOnTheWay, ledgerEnd, openDrafts, type Position } from './read-changes';
import { addSegments, loadSegments, SIZES, usableFolder } from './segments';

export interface Answer extends SearchResult {
  /** Entries of the ledger that are not in the index yet: above 0, more may be found after `refresh`. */
  readonly behind: number;
}

export interface SearchIndex {
  /** Brings the index up to what the store holds now; makes it anew where it is missing, damaged or of another ledger. */
  refresh(): Promise<Outcome<void>>;
  /** Searches what is known so far. An index that turns out to be damaged is dropped, and everything is behind. */
  search(request: SearchRequest): Answer;
  /** What there is to narrow a search down to. */
  choices(): SearchChoices;
  close(): void;
}

/**
 * Search over drafts and issued documents of the store in a folder. The index beside the records is a cache: none of it
 * is needed to write a record, and all of it can be deleted.
 */
export function openIndex(store: Store, storeFolder: string, sizes = SIZES): SearchIndex {
  const { folder, passing } = usableFolder(join(storeFolder, 'index'));
  const loaded = loadSegments(folder);
  const closed = createClosedDrafts(folder);
  let documents = new Map<string, SearchEntry>();
  let drafts: ReadonlyMap<string, SearchEntry> = new Map();
  let corpus: Corpus = corpusOf(loaded.segments, new Map());
  let position: Position = loaded.position;
  // Nobody knows before the first refresh; so much is sure, that something may be missing.
  let end: Position = { ...position, sequence: position.sequence + 1 };
  let drops = 0;
  let working: Promise<unknown> = Promise.resolve();

  const showFresh = (): void => {
    corpus = withFresh(corpus, new Map([...documents, ...drafts]));
  };
  const drop = (): void => {
    for (const segment of corpus.segments) segment.close();
    documents = new Map();
    corpus = corpusOf([], drafts);
    position = BEGINNING;
    drops += 1;
  };
  const settle = (): void => {
    const segments = addSegments({ folder, full: sizes.full }, corpus, [...documents.values()], position);
    documents = new Map();
    corpus = corpusOf(segments, drafts);
  };

  const readOn = async (reading: Reading): Promise<void> => {
    const before = drops;
    for await (const { touched, until } of changesAfter(reading, position, end)) {
      for (const [key, about] of touched) {
        const voided = about.voided || stateOf(corpus, `documents/${key}`) === 'voided';
        const entry = await documentEntry(reading, key, { ...about, voided });
        if (entry !== undefined) documents.set(entry.id, entry);
      }
      // A search found the index damaged meanwhile.
      if (drops !== before) return readOn(reading);
      position = until;
      if (documents.size >= sizes.full) settle();
      else showFresh();
    }
    if (documents.size >= sizes.worthAFile) settle();
  };
  const catchUp = async (reading: Reading): Promise<void> => {
    end = await ledgerEnd(reading);
    if (!(await isOnTheWay(reading, position, end))) drop();
    drafts = await openDrafts(reading, await closed.of(reading));
    await closed.keep(reading);
    showFresh();
    try {
      await readOn(reading);
    } catch (error) {
      if (!isDamagedIndex(error)) throw error;
      drop();
      await readOn(reading);
    }
  };

  return {
    refresh: () => {
      const turn = working.then(() => store.browse(catchUp));
      working = turn.catch(() => undefined);
      return turn;
    },
    search: (request) => {
      try {
        return { ...find(corpus, request), behind: end.sequence - position.sequence };
      } catch (error) {
        if (!isDamagedIndex(error)) throw error;
        drop();
        return { ...find(corpus, request), behind: Math.max(1, end.sequence) };
      }
    },
    choices: () => choicesOf(valuesOf(corpus, 'year'), valuesOf(corpus, 'kind'), valuesOf(corpus, 'units')),
    close: () => {
      for (const segment of corpus.segments) segment.close();
      if (passing) rmSync(folder, { recursive: true, force: true });
    },
  };
}
