import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentKey, type FileFact, type IssuedDocument } from '#data/records/document';
import type { Draft } from '#data/records/draft';
import { ledgerKey, type LedgerEntry } from '#data/records/ledger';
import { EMPTY_HEAD, numberName, pageKey, type DocumentNumber, type Head, type NumberPage } from '#data/records/number';
import { canonical } from '#data/repositories/canonical';
import { jsonBytes } from '#electron/storage/json-text';
import { systemTools } from '#electron/storage/system-tools';
import { folderOf, recordPath } from '#electron/storage/store-paths';
import { numberedInput } from './source-text';

const AT = '2024-03-05T09:00:00.000+08:00';
const BY = '张三';

/** Ten codes, a thousand numbers each a year. */
const numberOf = (index: number): DocumentNumber => ({
  code: `某政办发${index % 10}`,
  year: 2001 + Math.floor(index / 10_000),
  serial: Math.floor((index % 10_000) / 10) + 1,
});

/**
 * Puts documents into an empty store as if they had been issued, but all at once and without flushing; their files are
 * left out, but for what search reads where `sources` are wanted. With `drafts`, each was issued from one.
 */
export function fillStore(root: string, size: number, { sources = false, drafts = false } = {}): void {
  const put = (collection: string, key: string, record: unknown): void => {
    const path = join(root, recordPath(collection, key));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, jsonBytes(record));
  };
  const pages = new Map<string, { series: NumberPage['series']; entries: NumberPage['entries'][number][] }>();
  const next = new Map<string, Head['series'][number]>();
  let entries: LedgerEntry[] = [];
  let hash = '';
  for (let index = 0; index < size; index += 1) {
    const number = numberOf(index);
    const key = documentKey(number);
    const source = sources ? putSource(root, key, index) : [];
    const document = { ...documentOf(number, index + 1), files: source };
    put('documents', key, document);
    if (drafts) put('drafts', draftIdOf(index), issuedDraft(index, key));
    const entry = entryOf(document, key, hash);
    ({ hash } = entry);
    entries.push(entry);
    if (entries.length === 100 || index === size - 1) {
      put('ledger', ledgerKey(entry.sequence), { entries });
      entries = [];
    }
    const { code, year, serial } = number;
    const page = pages.get(pageKey(number)) ?? { series: { code, year }, entries: [] };
    page.entries.push({ serial, at: AT, by: BY, state: 'issued', title: document.title, document: key });
    pages.set(pageKey(number), page);
    next.set(`${year}/${code}`, { code, year, start: 1, next: serial + 1, pages: pagesUntil(serial) });
  }
  for (const [key, page] of pages) put('numbers', key, page);
  put('head', 'head', { ...EMPTY_HEAD, sequence: size, hash, series: [...next.values()] });
}

function putSource(root: string, key: string, index: number): FileFact[] {
  const bytes = jsonBytes({ input: numberedInput(index, titleOf(index + 1)) });
  const path = `${folderOf('documents', key)}/公文.json`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
  return [{ role: 'source', path, name: '公文.json', size: bytes.byteLength, sha256: systemTools.digest(bytes) }];
}

/** As `newId` makes them. */
const draftIdOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const issuedDraft = (index: number, document: string): Draft => ({
  id: draftIdOf(index),
  revision: 3,
  title: titleOf(index + 1),
  input: numberedInput(index, titleOf(index + 1)) as Draft['input'],
  ...{ created: AT, changed: AT, by: BY, state: 'issued', steps: [], keptAt: AT, document },
});

const titleOf = (sequence: number): string => `关于进一步加强全市安全生产第${sequence}项工作的通知`;

const pagesUntil = (serial: number): number[] =>
  Array.from({ length: Math.ceil(serial / 100) }, (_, page) => page * 100 + 1);

const documentOf = (number: DocumentNumber, sequence: number): IssuedDocument => ({
  id: `document-${sequence}`,
  number,
  numberText: numberName(number),
  kind: 'notice',
  title: titleOf(sequence),
  date: '2024-03-05',
  templateVersion: '1.0',
  profile: 'gbt33476',
  program: '0',
  files: [],
  steps: [],
  issuedAt: AT,
  issuedBy: BY,
  sequence,
});

function entryOf(document: IssuedDocument, key: string, previous: string): LedgerEntry {
  const { id, number, title, kind, date = '', sequence } = document;
  const digest = systemTools.digest(canonical(document));
  const about = { event: 'issued', number, document: key, digest, id, title, kind, date } as const;
  const open = { sequence, at: AT, by: BY, about, previous };
  return { ...open, hash: systemTools.digest(canonical(open)) };
}
