import * as v from 'valibot';
import type { Collection } from '../store/port';
import { counting, moment, person, sha256 } from './people';

const positive = v.pipe(counting, v.minValue(1));

/**
 * 发文字号的一个系列: 机关代字 and year. Of numbers such as 第5号, which run on from year to year, the code is the name of the
 * kind and the year 0.
 */
export const seriesSchema = v.strictObject({ code: v.pipe(v.string(), v.minLength(1)), year: counting });
export type Series = Readonly<v.InferOutput<typeof seriesSchema>>;

/** 发文字号: a series and 发文顺序号. */
export const numberSchema = v.strictObject({ ...seriesSchema.entries, serial: positive });
export type DocumentNumber = Readonly<v.InferOutput<typeof numberSchema>>;

const about = { serial: positive, at: moment, by: person };
const reason = v.pipe(v.string(), v.minLength(1));

/**
 * How an issued document ended (条例 art. 32): 撤销 `revoked`, void from the beginning; 废止 `repealed`, void from the
 * day named.
 */
export const ending = v.strictObject({
  how: v.picklist(['revoked', 'repealed']),
  date: v.pipe(v.string(), v.isoDate()),
});
export type Ending = Readonly<v.InferOutput<typeof ending>>;

const entrySchema = v.variant('state', [
  /** 预留: only who reserved it may use it. */
  v.strictObject({ ...about, state: v.literal('reserved'), purpose: v.string() }),
  /** 已用 */
  v.strictObject({ ...about, state: v.literal('issued'), title: v.string(), document: v.string() }),
  /** 作废: never used again; where it had been issued, `document` still tells what. */
  v.strictObject({
    ...about,
    state: v.literal('voided'),
    reason,
    document: v.optional(v.string()),
    ending: v.optional(ending),
  }),
  /** 释放: was reserved and not needed; may be given again, but only to who asks for it. */
  v.strictObject({ ...about, state: v.literal('released'), reason }),
]);
export type NumberEntry = Readonly<v.InferOutput<typeof entrySchema>>;

const pageSchema = v.strictObject({ series: seriesSchema, entries: v.array(entrySchema) });
/** A page of the 发文登记簿: what became of up to a hundred numbers of a series, in their order. */
export type NumberPage = Readonly<v.InferOutput<typeof pageSchema>>;

/** By year, code, and the page's first serial in five digits. */
export const numbers: Collection<NumberPage> = { name: 'numbers', schema: pageSchema, strict: true };

/** 中纪办发〔2019〕7号, 令第5号 */
export const numberName = ({ code, year, serial }: DocumentNumber): string =>
  year === 0 ? `${code}第${serial}号` : `${code}〔${year}〕${serial}号`;

const PAGE_SIZE = 100;

export const seriesKey = ({ year, code }: Series): string => `${year}/${code}`;
export const pageKey = (number: DocumentNumber): string =>
  `${seriesKey(number)}/${String(pageOf(number.serial)).padStart(5, '0')}`;

/** First serial of the page that a serial is on. */
export const pageOf = (serial: number): number => Math.floor((serial - 1) / PAGE_SIZE) * PAGE_SIZE + 1;

const skipSchema = v.strictObject({ from: positive, to: positive, reason });
/** Numbers that are never given, both ends included: used on paper before the program came, or passed over. */
export type Skip = Readonly<v.InferOutput<typeof skipSchema>>;

const headSchema = v.strictObject({
  /** Entries in the ledger, and the hash of the last. */
  sequence: counting,
  hash: v.union([sha256, v.literal('')]),
  /**
   * 起始号, the number that comes next, the pages there are, and the stretches that were left out for a reason, of each
   * series that was ever used or set up.
   */
  series: v.array(
    v.strictObject({
      ...seriesSchema.entries,
      start: positive,
      next: positive,
      pages: v.array(positive),
      skips: v.optional(v.array(skipSchema)),
    }),
  ),
});
/** Where everything that counts stands: one record, so that taking a number is one decision. */
export type Head = Readonly<v.InferOutput<typeof headSchema>>;

export const head: Collection<Head> = { name: 'head', schema: headSchema, strict: true };
export const HEAD_KEY = 'head';
export const EMPTY_HEAD: Head = { sequence: 0, hash: '', series: [] };
