import * as v from 'valibot';
import type { Collection } from '../store/port';
import { reference } from './link';
import { seriesKey, numberSchema, type DocumentNumber } from './number';
import { counting, moment, person, sha256, step } from './people';

const fileSchema = v.strictObject({
  role: v.picklist(['pdf', 'docx', 'source', 'picture', 'scan']),
  /** Below the store, for people. */
  path: v.string(),
  name: v.string(),
  size: counting,
  sha256,
});
export type FileFact = Readonly<v.InferOutput<typeof fileSchema>>;

const text = v.string();
/** What the register and lists tell of a document beside its title; each absent where the document does not say it. */
const factsSchema = v.strictObject({
  /** 密级和保密期限: 机密★1年 */
  secrecy: v.optional(text),
  urgency: v.optional(text),
  /** 发文机关, 主送机关 and 抄送机关, joined as printed. */
  issuers: v.optional(text),
  to: v.optional(text),
  copyTo: v.optional(text),
  /** 份数 */
  copies: v.optional(counting),
  attachments: v.optional(counting),
  /** 签发人 of upward documents. */
  signers: v.optional(text),
});
export type DocumentFacts = Readonly<v.InferOutput<typeof factsSchema>>;

const documentSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  number: numberSchema,
  /** 中纪办发〔2019〕7号 */
  numberText: v.string(),
  kind: v.string(),
  title: v.string(),
  /** 成文日期 */
  date: v.optional(v.string()),
  templateVersion: v.string(),
  profile: v.string(),
  /** Version of the program that made the files. */
  program: v.string(),
  facts: v.optional(factsSchema),
  /** The earlier document that this one corrects, supplements or replaces. */
  refersTo: v.optional(reference),
  files: v.array(fileSchema),
  steps: v.array(step),
  issuedAt: moment,
  issuedBy: person,
  /** Its entry in the ledger. */
  sequence: counting,
});
/** 印发件: a document as it left the house. Never changed; corrections are further documents. */
export type IssuedDocument = Readonly<v.InferOutput<typeof documentSchema>>;

/** By year, code and serial. */
export const documents: Collection<IssuedDocument> = { name: 'documents', schema: documentSchema, strict: true };

export const documentKey = (number: DocumentNumber): string => `${seriesKey(number)}/${number.serial}`;
