import { archive, type ArchiveItem } from '#data/records/archive';
import { documents, type IssuedDocument } from '#data/records/document';
import type { Draft } from '#data/records/draft';
import type { LedgerEvent } from '#data/records/ledger';
import { numberName, type DocumentNumber } from '#data/records/number';
import type { SearchEntry } from '#data/search/entry';
import { entryText } from '#data/search/entry-text';
import { failureOf } from '#data/store/failure';
import type { Reading } from '#data/store/port';

const DOCUMENTS = 'documents/';
const DRAFTS = 'drafts/';

type IssuedEvent = Extract<LedgerEvent, { readonly event: 'issued' }>;

/** What the ledger tells of a document since it was last looked at. */
export interface Touched {
  readonly issued?: (IssuedEvent & { readonly sequence: number }) | undefined;
  readonly voided: boolean;
}

/** An issued document as it is searched; `undefined` where the key names none. Where it cannot be read, the entry says so. */
export async function documentEntry(
  reading: Reading,
  key: string,
  { issued, voided }: Touched,
): Promise<SearchEntry | undefined> {
  const document = await orUndefined(() => reading.find(documents, key));
  if (document === undefined) return issued && ledgerEntry({ ...issued, voided });
  const item = await orUndefined(() => reading.find(archive, key));
  const input = await sourceInput(reading, key, document);
  const date = document.date ?? document.issuedAt.slice(0, 10);
  return {
    id: `${DOCUMENTS}${key}`,
    record: document.id,
    state: voided ? 'voided' : item === undefined ? 'issued' : 'archived',
    title: oneLine(document.title),
    number: document.numberText,
    kind: document.kind,
    year: yearOf(document.number, date),
    units: document.facts?.issuers ?? issuersOf(input),
    retention: item?.retention ?? '',
    archiveNumber: item?.archiveNumber ?? '',
    date,
    when: momentOf(date, document.sequence),
    text: [...entryText(withoutTitle(input)), ...archiveText(item)],
    complete: input !== undefined,
  };
}

function ledgerEntry({ voided, ...event }: NonNullable<Touched['issued']> & { readonly voided: boolean }): SearchEntry {
  const { document, number, title, kind, date = '', sequence } = event;
  return {
    id: `${DOCUMENTS}${document}`,
    record: event.id,
    state: voided ? 'voided' : 'issued',
    title: oneLine(title),
    number: numberName(number),
    kind,
    year: yearOf(number, date),
    units: '',
    retention: '',
    archiveNumber: '',
    date,
    when: momentOf(date, sequence),
    text: [],
    complete: false,
  };
}

const yearOf = ({ year }: DocumentNumber, date: string): string => (year === 0 ? date.slice(0, 4) : String(year));

/** Of a day, what came later in the ledger is newer; what is no date is as old as can be. */
const momentOf = (date: string, sequence: number): number => (Date.parse(date) || 0) + Math.min(sequence, DAY_MS - 1);
const DAY_MS = 86_400_000;

export function draftEntry({ id, title, input, changed }: Draft): SearchEntry {
  const given = part(part(input, 'head'), 'number');
  const year = plain(given.year);
  const serial = plain(given.serial);
  const number = [plain(given.code), year && `〔${year}〕`, serial && `${serial}号`].join('');
  return {
    id: `${DRAFTS}${id}`,
    record: id,
    state: 'draft',
    title: oneLine(title),
    number,
    kind: plain(input.kind),
    year: year === '' ? changed.slice(0, 4) : year,
    units: issuersOf(input),
    retention: '',
    archiveNumber: '',
    date: changed.slice(0, 10),
    when: momentOf(changed, 0),
    text: entryText(withoutTitle(input)),
    complete: true,
  };
}

/** The input in the file that the document was made from. */
async function sourceInput(reading: Reading, key: string, { files }: IssuedDocument): Promise<unknown> {
  const source = files.find(({ role }) => role === 'source');
  if (source === undefined) return undefined;
  try {
    const bytes = await reading.file(documents, key, source.name);
    if (bytes === undefined) return undefined;
    return part(JSON.parse(new TextDecoder().decode(bytes)), 'input');
  } catch {
    return undefined; // The entry tells that it is incomplete; what is wrong, the check of the archive tells.
  }
}

/** Nothing where the record is damaged. */
async function orUndefined<T>(find: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if (failureOf(error)?.code === 'damaged') return undefined;
    throw error;
  }
}

const archiveText = (item: ArchiveItem | undefined): readonly string[] =>
  item === undefined ? [] : [item.archiveNumber, ...(item.remark === undefined ? [] : [item.remark])];

const oneLine = (title: string): string => title.replace(/\n/g, '');

function issuersOf(input: unknown): string {
  const { issuers } = part(input, 'head');
  return Array.isArray(issuers) ? issuers.filter((issuer) => typeof issuer === 'string').join('、') : '';
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Its title is searched apart. */
const withoutTitle = (input: unknown): unknown => ({ ...part({ input }, 'input'), title: undefined });

function part(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}
