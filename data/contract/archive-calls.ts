/** What the window may ask of the archive. */
import * as v from 'valibot';

import type {
  ArchiveDone,
  ArchiveFacts,
  ArchivePart,
  ArchiveSettings,
  HandOverResult,
  PickedFile,
  VerifyResult,
} from './archive-types';
import { takes } from './call';
import { documentKeySchema, person } from './office-calls';
import type { CopyResult } from './office-types';
import { archivePart, retention } from '#data/records/archive';

const nothing = v.undefined();
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const filter = {
  state: v.picklist(['all', 'waiting', 'archived']),
  year: v.optional(year),
  retention: v.optional(retention),
};

export const archiveCalls = {
  /** Lines `from` (from 0) and on of what was issued, with what the page says over the list. */
  listArchive: takes(
    v.strictObject({
      ...filter,
      from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
  ).returns<ArchivePart>(),

  /** What the archive adds to an issued document. */
  archiveFacts: takes(v.strictObject({ document: documentKeySchema })).returns<ArchiveFacts>(),

  /** 全宗号 and so on; null before they are set. */
  archiveSettings: takes(nothing).returns<ArchiveSettings | null>(),

  setArchiveSettings: takes(
    v.strictObject({
      fonds: archivePart,
      fondsName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
      category: archivePart,
      section: v.optional(archivePart),
    }),
  ).returns<ArchiveDone>(),

  /** 归档 of all that are named, or of none. Without a 保管期限, that advised for the kind of each. */
  archiveDocuments: takes(
    v.strictObject({
      documents: v.pipe(v.array(documentKeySchema), v.minLength(1), v.maxLength(500)),
      retention: v.optional(retention),
      year: v.optional(v.pipe(year, v.minValue(1900))),
      /** Empty for none. */
      section: v.optional(v.union([archivePart, v.literal('')])),
      remark: v.optional(words),
      by: person,
    }),
  ).returns<ArchiveDone>(),

  /** Asks for a scan by the system's dialog. */
  pickScan: takes(nothing).returns<PickedFile>(),

  /** 挂接扫描件: the file picked is kept with the document. */
  attachScan: takes(v.strictObject({ document: documentKeySchema, token, by: person })).returns<ArchiveDone>(),

  /** Asks where, and writes the 归档文件目录 of what matches there. */
  exportCatalogue: takes(
    v.strictObject({ year: filter.year, retention: filter.retention, format: v.picklist(['pdf', 'xlsx']) }),
  ).returns<CopyResult>(),

  /** Asks for an empty folder, and writes the 移交包 of what matches there; says how far it is by `archiveProgress`. */
  exportHandOver: takes(v.strictObject({ year: filter.year, retention: filter.retention })).returns<HandOverResult>(),

  /** Asks for a folder, and writes the 归档章 there: alone, and on a copy of the PDF. */
  exportStamp: takes(v.strictObject({ document: documentKeySchema })).returns<CopyResult>(),

  /** Holds every file against the ledger; says how far it is by `archiveProgress`. */
  verifyArchive: takes(
    v.strictObject({ seal: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))) }),
  ).returns<VerifyResult>(),

  /** Ends a verification, which then answers `canceled`. */
  cancelVerifying: takes(nothing).returns<null>(),
} as const;
