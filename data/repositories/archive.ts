/** 归档 (DA/T 22—2015): an issued document becomes an item with its 档号. */
import {
  ARCHIVE_SETTINGS_KEY,
  archive,
  archiveNumberOf,
  archiveSettings,
  catalogue,
  cataloguePageKey,
  classKey,
  type ArchiveClass,
  type ArchiveItem,
  type ArchiveSettings,
  type Retention,
} from '../records/archive';
import { documents, type IssuedDocument } from '../records/document';
import { ledger, ledgerKey } from '../records/ledger';
import { HEAD_KEY, head } from '../records/number';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { canonical } from './canonical';
import { appendEntry, readHead } from './ledger';

export interface Archiving {
  /** Key of the issued document. */
  readonly document: string;
  /** The user's decision; `suggestRetention` only suggests. */
  readonly retention: Retention;
  readonly by: string;
  /** 归档年度; the year of the document's number, or of its date, where it is not named. */
  readonly year?: number | undefined;
  /** In place of the settings' 机构（问题）; empty for none. */
  readonly section?: string | undefined;
  readonly remark?: string | undefined;
}

/**
 * Gives a document the next 件号 of its class. `countPages` is handed the stored PDF. Fails as `not-possible` where the
 * document is archived already or 全宗号 is not set, as `damaged` where a file is not the one that was issued.
 */
export async function archiveDocument(
  unit: UnitOfWork,
  { document: key, retention, by, remark, ...wish }: Archiving,
  countPages: (pdf: Uint8Array) => Promise<number>,
): Promise<ArchiveItem> {
  const document = await unit.find(documents, key);
  if (document === undefined) throw storeError('not-possible', `没有印发件“${key}”，不能归档`);
  const known = await unit.find(archive, key);
  if (known) throw storeError('not-possible', `${document.numberText}已经归档，档号是${known.archiveNumber}`);
  const settings = await unit.find(archiveSettings, ARCHIVE_SETTINGS_KEY);
  if (settings === undefined) throw storeError('not-possible', '还没有设置全宗号，不能编档号；请先设置');
  const { fonds, category } = settings;
  const section = (wish.section ?? settings.section) || undefined;
  const year = wish.year ?? yearOf(document);
  const of: ArchiveClass = { fonds, category, year, retention, ...(section === undefined ? {} : { section }) };
  const before = await readHead(unit);
  const item = await enterCatalogue(unit, of, key);
  const archived: ArchiveItem = {
    archiveNumber: archiveNumberOf(of, item),
    ...of,
    item,
    pages: await countPages(await wholePdf(unit, key, document)),
    document: key,
    archivedAt: unit.tools.now(),
    archivedBy: by,
    ...(remark ? { remark } : {}),
  };
  await unit.put(archive, key, archived);
  const digest = unit.tools.digest(canonical(archived));
  const { archiveNumber, pages, archivedAt: at } = archived;
  const about = { event: 'archived', document: key, archiveNumber, class: of, item, pages, digest } as const;
  await unit.put(head, HEAD_KEY, await appendEntry(unit, before, { by, at, about }));
  return archived;
}

/** Of numbers that run on from year to year, the year of 成文日期 or of issuing. */
const yearOf = ({ number, date, issuedAt }: IssuedDocument): number =>
  number.year > 0 ? number.year : Number((date ?? issuedAt).slice(0, 4));

/** Resolves with the 件号. */
async function enterCatalogue(unit: UnitOfWork, of: ArchiveClass, document: string): Promise<number> {
  const last = await lastItem(unit, of);
  const decided = await lastDecided(unit, of);
  if (last !== decided) {
    const what = `归档目录“${classKey(of)}”里最后是 ${last} 号，总账里最后是 ${decided} 号，两处对不上`;
    throw storeError('damaged', `${what}；为免件号重复，修复之前不再归档。请先核对档案，用备份恢复`);
  }
  const item = last + 1;
  const key = cataloguePageKey(of, item);
  const items = (await unit.find(catalogue, key))?.items ?? [];
  await unit.put(catalogue, key, { class: of, items: [...items, { item, document }] });
  return item;
}

/**
 * The last 件号 of a class by the ledger, from its end: the catalogue may have been changed by hand, and a 件号 must not
 * be given twice. Near the end as a rule; the first item of a class costs one reading of the ledger.
 */
async function lastDecided(unit: UnitOfWork, of: ArchiveClass): Promise<number> {
  const wanted = classKey(of);
  for (let at = (await readHead(unit)).sequence; at > 0;) {
    const entries = (await unit.find(ledger, ledgerKey(at)))?.entries ?? [];
    for (const { about } of [...entries].reverse()) {
      if (about.event === 'archived' && classKey(about.class) === wanted) return about.item;
    }
    at = (entries[0]?.sequence ?? 1) - 1;
  }
  return 0;
}

/** Several may be archived in one unit, which `keys` does not see. */
async function lastItem(unit: UnitOfWork, of: ArchiveClass): Promise<number> {
  const committed = (await unit.keys(catalogue, classKey(of))).at(-1);
  let from = committed === undefined ? 1 : Number(committed);
  let last = 0;
  for (;;) {
    const page = await unit.find(catalogue, cataloguePageKey(of, from));
    const newest = page?.items.at(-1)?.item;
    if (newest === undefined) return last;
    last = newest;
    from = last + 1;
    if (cataloguePageKey(of, from) === cataloguePageKey(of, last)) return last;
  }
}

/** An archive must not take in what is not what left the house. */
async function wholePdf(unit: UnitOfWork, key: string, { files, numberText }: IssuedDocument): Promise<Uint8Array> {
  let pdf: Uint8Array | undefined;
  for (const { role, name, sha256 } of files) {
    const bytes = await unit.file(documents, key, name);
    if (bytes === undefined) throw storeError('damaged', `${numberText}的文件“${name}”不见了，不能归档；请用备份恢复`);
    if (unit.tools.digest(bytes) !== sha256) {
      throw storeError('damaged', `${numberText}的文件“${name}”被改动过，不能归档；请用备份恢复`);
    }
    if (role === 'pdf') pdf = bytes;
  }
  if (pdf === undefined) throw storeError('damaged', `${numberText}没有 PDF 文件，不能归档`);
  return pdf;
}

/** 全宗号 and what else is the same in every 档号; applies to what is archived from now on. */
export const setArchive = (unit: UnitOfWork, settings: ArchiveSettings): Promise<void> =>
  unit.put(archiveSettings, ARCHIVE_SETTINGS_KEY, settings);

/** `undefined` before it is set. */
export const readArchiveSettings = (reading: Reading): Promise<ArchiveSettings | undefined> =>
  reading.find(archiveSettings, ARCHIVE_SETTINGS_KEY);
