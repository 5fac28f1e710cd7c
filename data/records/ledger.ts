import * as v from 'valibot';
import type { Collection } from '../store/port';
import { archiveClass, scanFacts } from './archive';
import { ending, numberSchema, seriesSchema } from './number';
import { counting, moment, person, sha256 } from './people';

const text = v.string();

/** What happened, with the facts that lists and searches need. */
export const eventSchema = v.variant('event', [
  v.strictObject({ event: v.literal('number-reserved'), number: numberSchema, purpose: text }),
  v.strictObject({
    event: v.literal('number-voided'),
    number: numberSchema,
    reason: text,
    /** Where a document had been issued under it. */
    ending: v.optional(ending),
  }),
  v.strictObject({ event: v.literal('number-released'), number: numberSchema, reason: text }),
  /** 起始号 was set: the series goes on at `next`, what lies between is never given. */
  v.strictObject({
    event: v.literal('series-started'),
    series: seriesSchema,
    next: v.pipe(counting, v.minValue(1)),
    reason: text,
  }),
  v.strictObject({
    event: v.literal('issued'),
    number: numberSchema,
    /** Key of the record in `documents`, and the digest of its canonical JSON: the files' digests are in it. */
    document: text,
    digest: sha256,
    id: text,
    title: text,
    kind: text,
    date: v.optional(text),
  }),
  v.strictObject({
    event: v.literal('archived'),
    /** Key of the record in `archive` as of the document, and the digest of its canonical JSON. */
    document: text,
    archiveNumber: text,
    class: archiveClass,
    item: v.pipe(counting, v.minValue(1)),
    pages: counting,
    digest: sha256,
  }),
  v.strictObject({ event: v.literal('scan-attached'), document: text, ...scanFacts }),
]);
export type LedgerEvent = Readonly<v.InferOutput<typeof eventSchema>>;

/** Those that decide what the register says of a number. */
export type NumberEvent = Extract<
  LedgerEvent,
  { readonly event: 'number-reserved' | 'number-voided' | 'number-released' | 'issued' }
>;
const NUMBER_EVENTS: readonly string[] = [
  'number-reserved',
  'number-voided',
  'number-released',
  'issued',
] satisfies readonly NumberEvent['event'][];
export const isNumberEvent = (about: LedgerEvent): about is NumberEvent => NUMBER_EVENTS.includes(about.event);

const entrySchema = v.strictObject({
  /** From 1, without gaps. */
  sequence: v.pipe(counting, v.minValue(1)),
  at: moment,
  by: person,
  about: eventSchema,
  /** Hash of the entry before; empty in the first. */
  previous: v.union([sha256, v.literal('')]),
  /** SHA-256 of the canonical JSON of all the above. */
  hash: sha256,
});
export type LedgerEntry = Readonly<v.InferOutput<typeof entrySchema>>;

const pageSchema = v.strictObject({ entries: v.array(entrySchema) });
export type LedgerPage = Readonly<v.InferOutput<typeof pageSchema>>;

/** Everything that was ever decided, in its order, each entry sealed by the next. By the page's first sequence number. */
export const ledger: Collection<LedgerPage> = { name: 'ledger', schema: pageSchema, strict: true };

const PAGE_SIZE = 100;

/** Key of the page that holds an entry. */
export const ledgerKey = (sequence: number): string =>
  String(Math.floor((sequence - 1) / PAGE_SIZE) * PAGE_SIZE + 1).padStart(7, '0');
