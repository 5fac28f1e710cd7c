/** What must be in a store whose ledger is whole, to the last record and file, and nothing else. */
import { archive, catalogue, scans, type Scans } from '../records/archive';
import { documents, type IssuedDocument } from '../records/document';
import type { LedgerEntry } from '../records/ledger';
import { HEAD_KEY, head, numberName, numbers, type NumberPage } from '../records/number';
import type { Collection, Key, Tools } from '../store/port';
import { canonical } from './canonical';
import { recordName, replay } from './replay';

export interface Expected {
  readonly collection: Collection<unknown>;
  readonly key: Key;
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string;
  /** What people call it. */
  readonly title: string;
}

/**
 * Collections in which every record follows from the ledger, with how many parts their keys have. The ledger itself is
 * held together by its chain.
 */
export const SEALED: readonly { readonly collection: Collection<unknown>; readonly parts: number }[] = [
  { collection: head, parts: 1 },
  { collection: numbers, parts: 3 },
  { collection: documents, parts: 3 },
  { collection: archive, parts: 3 },
  { collection: catalogue, parts: 6 },
  { collection: scans, parts: 3 },
];

/** By collection and key. */
export function expectedRecords(
  entries: readonly LedgerEntry[],
  { digest }: Pick<Tools, 'digest'>,
): ReadonlyMap<string, Expected> {
  const made = replay(entries);
  const expected = new Map<string, Expected>();
  const expect = (one: Expected): void => void expected.set(recordName(one.collection, one.key), one);
  for (const { collection, key, record } of made.records.values()) {
    expect({ collection, key, digest: digest(canonical(record)), title: titleOf(collection, key, record) });
  }
  for (const { about } of entries) {
    if (about.event === 'issued') {
      const title = `${numberName(about.number)}《${about.title}》的记录`;
      expect({ collection: documents, key: about.document, digest: about.digest, title });
    } else if (about.event === 'archived') {
      const title = `${about.archiveNumber}的归档记录`;
      expect({ collection: archive, key: about.document, digest: about.digest, title });
    }
  }
  if (entries.length > 0) {
    expect({ collection: head, key: HEAD_KEY, digest: digest(canonical(made.head)), title: '起点记录' });
  }
  return expected;
}

function titleOf({ name }: Collection<unknown>, key: Key, record: unknown): string {
  if (name === numbers.name) {
    const { series, entries } = record as NumberPage;
    const [first, last] = [entries[0]?.serial ?? 0, entries.at(-1)?.serial ?? 0];
    return `发文登记簿（${numberName({ ...series, serial: first })}至${last}号）`;
  }
  return name === catalogue.name ? `归档目录“${key}”` : `“${key}”的扫描件清单`;
}

/** A file that a record answers for. */
export interface ExpectedFile {
  readonly owner: Collection<unknown>;
  readonly key: Key;
  readonly name: string;
  readonly sha256: string;
  /** What people call it. */
  readonly title: string;
}

/** The files of a record that has passed. */
export function expectedFiles({ collection, key, title }: Expected, record: unknown): readonly ExpectedFile[] {
  const file = (name: string, sha256: string, of: string): ExpectedFile => ({
    owner: collection,
    key,
    name,
    sha256,
    title: `${of}“${name}”`,
  });
  if (collection.name === documents.name) {
    const { files, numberText } = record as IssuedDocument;
    return files.map(({ name, sha256 }) => file(name, sha256, `${numberText}的文件`));
  }
  if (collection.name !== scans.name) return [];
  return (record as Scans).scans.map(({ name, sha256 }) => file(name, sha256, title.replace('清单', '')));
}
