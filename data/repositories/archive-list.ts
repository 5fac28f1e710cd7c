/** Lists of what was issued and archived that stay quick however much there is: only the lines shown are read. */
import {
  archive,
  catalogue,
  cataloguePageKey,
  RETENTIONS,
  scans,
  type ArchiveClass,
  type ArchiveItem,
  type Retention,
} from '../records/archive';
import { documents, type IssuedDocument } from '../records/document';
import { numbers, pageKey, type DocumentNumber } from '../records/number';
import type { Key, Reading } from '../store/port';

export interface ArchiveFilter {
  /** `waiting`: 未归档. */
  readonly state: 'all' | 'waiting' | 'archived';
  /** 归档年度 of what is archived; the year of the number of everything else. */
  readonly year?: number | undefined;
  /** Only what is archived has one. */
  readonly retention?: Retention | undefined;
}

/** A line of the list. */
export interface ArchiveRow {
  /** Its key in `documents`. */
  readonly document: string;
  readonly issued: IssuedDocument;
  readonly item?: ArchiveItem | undefined;
  /** 自2024-05-01起废止 */
  readonly ended?: string | undefined;
  readonly scans: number;
}

export interface ArchiveList {
  readonly rows: readonly ArchiveRow[];
  readonly total: number;
}

/** Lines `from` (counted from 0) and on, at most `count` of them. What is archived comes by 档号, all else newest first. */
export async function listArchive(
  reading: Reading,
  filter: ArchiveFilter,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ArchiveList> {
  const keys = await matching(reading, filter);
  const rows: ArchiveRow[] = [];
  for (const key of await keys.slice(from, from + count)) {
    const row = await readRow(reading, key);
    if (row) rows.push(row);
  }
  return { rows, total: keys.total };
}

/** Keys of all documents that match, in the order of the list. */
export async function matchingDocuments(reading: Reading, filter: ArchiveFilter): Promise<readonly Key[]> {
  const { total, slice } = await matching(reading, filter);
  return slice(0, total);
}

/** How many documents are issued, and how many of them are not archived yet; the years there are, the newest first. */
export async function summarizeArchive(
  reading: Reading,
): Promise<{ readonly issued: number; readonly waiting: number; readonly years: readonly number[] }> {
  const issued = await issuedKeys(reading, documents);
  const archived = await issuedKeys(reading, archive);
  const classes = await listClasses(reading);
  const years = new Set([...issued.map(yearOf), ...classes.map(({ year }) => year)]);
  return {
    issued: issued.length,
    waiting: issued.length - archived.length,
    years: [...years].sort((a, b) => b - a),
  };
}

export async function readRow(reading: Reading, key: Key): Promise<ArchiveRow | undefined> {
  const issued = await reading.find(documents, key);
  if (issued === undefined) return undefined;
  return {
    document: key,
    issued,
    item: await reading.find(archive, key),
    ended: await endingOf(reading, issued.number),
    scans: (await reading.find(scans, key))?.scans.length ?? 0,
  };
}

/** How a document ended, in the words of the 归档文件目录; nothing while it holds. */
async function endingOf(reading: Reading, number: DocumentNumber): Promise<string | undefined> {
  const page = await reading.find(numbers, pageKey(number));
  const entry = page?.entries.find(({ serial }) => serial === number.serial);
  if (entry?.state !== 'voided') return undefined;
  return entry.ending?.how === 'repealed' ? `自${entry.ending.date}起废止` : `已撤销或作废：${entry.reason}`;
}

interface Matching {
  readonly total: number;
  readonly slice: (from: number, to: number) => Promise<readonly Key[]>;
}

async function matching(reading: Reading, { state, year, retention }: ArchiveFilter): Promise<Matching> {
  if (state === 'archived' || retention !== undefined) {
    const classes = (await listClasses(reading)).filter(
      (of) => (year === undefined || of.year === year) && (retention === undefined || of.retention === retention),
    );
    return inCatalogue(reading, state === 'waiting' ? [] : classes);
  }
  const issued = await issuedKeys(reading, documents, year);
  const archived = new Set(state === 'waiting' ? await issuedKeys(reading, archive, year) : []);
  const keys = issued.filter((key) => !archived.has(key));
  return { total: keys.length, slice: (from, to) => Promise.resolve(keys.slice(from, to)) };
}

interface CountedClass extends ArchiveClass {
  /** The last 件号; there are no gaps. */
  readonly items: number;
}

/** By 年度 (newest first), 保管期限, then by their codes. */
async function listClasses(reading: Reading): Promise<readonly CountedClass[]> {
  const found: CountedClass[] = [];
  for (const path of await paths(reading, 'fonds/category/year/retention/section'.split('/').length)) {
    const last = (await reading.keys(catalogue, path)).at(-1);
    const page = last === undefined ? undefined : await reading.find(catalogue, `${path}/${last}`);
    if (page) found.push({ ...page.class, items: page.items.at(-1)?.item ?? 0 });
  }
  const rank = ({ retention }: ArchiveClass): number => RETENTIONS.indexOf(retention);
  return found.sort((a, b) => b.year - a.year || rank(a) - rank(b));
}

/** Every prefix of so many parts in the catalogue. */
async function paths(reading: Reading, depth: number, below = ''): Promise<readonly string[]> {
  const parts = await reading.keys(catalogue, below);
  const next = parts.map((part) => (below === '' ? part : `${below}/${part}`));
  if (depth === 1) return next;
  return (await Promise.all(next.map((path) => paths(reading, depth - 1, path)))).flat();
}

function inCatalogue(reading: Reading, classes: readonly CountedClass[]): Matching {
  const slice = async (from: number, to: number): Promise<readonly Key[]> => {
    const keys: Key[] = [];
    let before = 0;
    for (const of of classes) {
      const [first, last] = [Math.max(from - before, 0) + 1, Math.min(to - before, of.items)];
      if (first <= last) for (const key of await itemsOf(reading, of, first, last)) keys.push(key);
      before += of.items;
    }
    return keys;
  };
  return { total: classes.reduce((sum, { items }) => sum + items, 0), slice };
}

/** Documents of the 件号 from `first` to `last`. */
async function itemsOf(reading: Reading, of: ArchiveClass, first: number, last: number): Promise<readonly Key[]> {
  const keys: Key[] = [];
  for (let item = first; item <= last;) {
    const items = (await reading.find(catalogue, cataloguePageKey(of, item)))?.items ?? [];
    const wanted = items.filter((one) => one.item >= item && one.item <= last);
    keys.push(...wanted.map(({ document }) => document));
    const next = (wanted.at(-1)?.item ?? last) + 1;
    item = Math.max(next, item + 1);
  }
  return keys;
}

/** Keys in `documents` or `archive`, which share them: the newest year and the highest serial first. */
async function issuedKeys(
  reading: Reading,
  collection: typeof documents | typeof archive,
  year?: number,
): Promise<readonly Key[]> {
  const years = (await reading.keys(collection, '')).map(Number).sort((a, b) => b - a);
  const keys: Key[] = [];
  for (const one of years) {
    if (year !== undefined && one !== year) continue;
    for (const code of await reading.keys(collection, String(one))) {
      const serials = (await reading.keys(collection, `${one}/${code}`)).map(Number).sort((a, b) => b - a);
      for (const serial of serials) keys.push(`${one}/${code}/${serial}`);
    }
  }
  return keys;
}

const yearOf = (key: Key): number => Number(key.split('/')[0]);
