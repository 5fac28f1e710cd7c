/** What the window may ask of the office's records: numbers, issuing, register. */
import * as v from 'valibot';

import { takes } from './call';
import { draftInput } from './json';
import type {
  CopyResult,
  IssuedView,
  IssueReply,
  NumberDone,
  NumberOffer,
  RegisterRow,
  SeriesSummary,
} from './office-types';
import type { DraftInput } from './types';

const serial = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999));
const series = { code: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), year: v.pipe(v.number(), v.integer()) };
export const person = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
/** Key of an issued document: year, code, serial. */
export const documentKeySchema = v.pipe(v.string(), v.regex(/^\d{1,4}\/[^/]{1,60}\/\d{1,5}$/));

export const officeCalls = {
  /** Whose name was entered last; empty at first. */
  person: takes(v.undefined()).returns<string>(),

  /** The number that a document of a series would get, and those that may be chosen in its place. */
  offerNumber: takes(v.strictObject({ ...series, serial: v.optional(serial) })).returns<NumberOffer>(),

  /** 签发、印发. Answers `issued` only once all of it would survive a power cut; otherwise the number is untouched. */
  issue: takes(
    v.strictObject({
      input: draftInput,
      by: person,
      start: v.optional(serial),
      purpose: v.optional(words),
      draft: v.optional(v.strictObject({ id: v.pipe(v.string(), v.maxLength(100)), base: v.number() })),
    }),
  ).returns<IssueReply>(),

  /** Every series, the newest year first. */
  listSeries: takes(v.undefined()).returns<readonly SeriesSummary[]>(),

  /** 发文登记簿 of a series, or of a stretch of it. */
  listRegister: takes(v.strictObject({ ...series, from: v.optional(serial), to: v.optional(serial) })).returns<
    readonly RegisterRow[]
  >(),

  /** Asks where, and writes the whole 发文登记簿 of a series there. */
  exportRegister: takes(v.strictObject({ ...series, format: v.picklist(['pdf', 'xlsx']) })).returns<CopyResult>(),

  /** 预留: the next number, or the one named. */
  reserveNumber: takes(
    v.strictObject({ ...series, serial: v.optional(serial), purpose: words, by: person }),
  ).returns<NumberDone>(),

  /** A reserved number that is not needed; or (`ending`) an issued document that is 撤销 or 废止; or a number 作废. */
  endNumber: takes(
    v.strictObject({
      ...series,
      serial,
      how: v.picklist(['released', 'voided', 'revoked', 'repealed']),
      /** From when it counts, of the latter two. */
      date: v.optional(v.pipe(v.string(), v.isoDate())),
      reason: words,
      by: person,
    }),
  ).returns<NumberDone>(),

  /** 起始号: the series goes on at `next`. */
  startSeries: takes(v.strictObject({ ...series, next: serial, reason: words, by: person })).returns<NumberDone>(),

  /** An issued document, with tokens for its files. */
  issuedDocument: takes(v.strictObject({ document: documentKeySchema })).returns<IssuedView>(),

  /** Asks for a folder and puts copies of an issued document's files there. */
  copyIssued: takes(v.strictObject({ document: documentKeySchema })).returns<CopyResult>(),

  /** The content of an issued document to begin another one with, without its number and date. */
  issuedInput: takes(v.strictObject({ document: documentKeySchema })).returns<DraftInput>(),
} as const;
