import * as v from 'valibot';
import type { Collection } from '../store/port';
import { counting, moment, person, sha256 } from './people';

/** 保管期限: 永久、定期30年、定期10年 (国家档案局令第8号). */
export const RETENTIONS = ['Y', 'D30', 'D10'] as const;
export const retention = v.picklist(RETENTIONS);
export type Retention = v.InferOutput<typeof retention>;
export const RETENTION_NAMES: Readonly<Record<Retention, string>> = { Y: '永久', D30: '定期30年', D10: '定期10年' };

const positive = v.pipe(counting, v.minValue(1));

/**
 * Parts of a 档号 are letters, digits and Chinese characters: `-` and `·` part them (DA/T 22—2015). A class is what
 * 件号 are counted within.
 */
export const archivePart = v.pipe(v.string(), v.regex(/^[\p{Lo}A-Za-z0-9]{1,20}$/u));
const classEntries = {
  /** 全宗号 */
  fonds: archivePart,
  /** 档案门类代码; WS for documents. */
  category: archivePart,
  year: positive,
  retention,
  /** 机构（问题）; optional by the rule. */
  section: v.optional(archivePart),
};
export const archiveClass = v.strictObject(classEntries);
/** 最低一级类目 */
export type ArchiveClass = Readonly<v.InferOutput<typeof archiveClass>>;

const itemSchema = v.strictObject({
  /** 全宗号-档案门类·年度-保管期限-机构(问题)-件号 (DA/T 22—2015) */
  archiveNumber: v.pipe(v.string(), v.minLength(1)),
  ...classEntries,
  /** 件号, from 1 within its class. */
  item: positive,
  pages: counting,
  /** Key of the issued document. */
  document: v.string(),
  archivedAt: moment,
  archivedBy: person,
  remark: v.optional(v.string()),
});
/** 归档文件的一件. Never changed. */
export type ArchiveItem = Readonly<v.InferOutput<typeof itemSchema>>;

/** By the document's key. */
export const archive: Collection<ArchiveItem> = { name: 'archive', schema: itemSchema, strict: true };

const cataloguePage = v.strictObject({
  class: archiveClass,
  items: v.array(v.strictObject({ item: positive, document: v.string() })),
});
/** Up to a hundred items of a class, in their order: what 件号 comes next, and what the 归档文件目录 is made from. */
export type CataloguePage = Readonly<v.InferOutput<typeof cataloguePage>>;

/** By class, and the page's first 件号 in five digits. */
export const catalogue: Collection<CataloguePage> = { name: 'catalogue', schema: cataloguePage, strict: true };

const PAGE_SIZE = 100;
const NO_SECTION = '-';

export const classKey = ({ fonds, category, year, retention: kept, section }: ArchiveClass): string =>
  [fonds, category, year, kept, section ?? NO_SECTION].join('/');
export const cataloguePageKey = (of: ArchiveClass, item: number): string =>
  `${classKey(of)}/${String(Math.floor((item - 1) / PAGE_SIZE) * PAGE_SIZE + 1).padStart(5, '0')}`;

/** `Z109-WS·2024-Y-BGS-0001`; a class without 机构（问题） leaves that level out. */
export const archiveNumberOf = (of: ArchiveClass, item: number): string =>
  [
    of.fonds,
    `${of.category}·${of.year}`,
    of.retention,
    ...(of.section === undefined ? [] : [of.section]),
    String(item).padStart(4, '0'),
  ].join('-');

export const scanFacts = {
  /** File name in the store. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** Below the store, for people. */
  path: v.string(),
  type: v.picklist(['pdf', 'jpeg', 'png']),
  size: counting,
  sha256,
};
const scanSchema = v.strictObject({ ...scanFacts, at: moment, by: person });
export type Scan = Readonly<v.InferOutput<typeof scanSchema>>;

const scansSchema = v.strictObject({ document: v.string(), scans: v.array(scanSchema) });
export type Scans = Readonly<v.InferOutput<typeof scansSchema>>;

/** 扫描件 of the paper copy with its seal, which join an issued document later. By the document's key. */
export const scans: Collection<Scans> = { name: 'scans', schema: scansSchema, strict: true };

const settingsSchema = v.strictObject({
  fonds: archivePart,
  /** 全宗名称, for the catalogue's cover. */
  fondsName: v.optional(v.string()),
  category: archivePart,
  section: v.optional(archivePart),
});
/** What is the same in every 档号 of an office. */
export type ArchiveSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const archiveSettings: Collection<ArchiveSettings> = {
  name: 'archive-settings',
  schema: settingsSchema,
  strict: false,
};
export const ARCHIVE_SETTINGS_KEY = 'settings';
