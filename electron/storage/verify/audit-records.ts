import { ledger } from '#data/records/ledger';
import { expectedFiles, type Expected, type ExpectedFile } from '#data/repositories/expected';
import { recordName } from '#data/repositories/replay';
import { folderOf, recordPath } from '../store-paths';
import { formAltered, type Audit } from './audit-run';
import { judgeForm, judgeRecord, type Verdict } from './judge';
import type { Place } from './place';
import { wasOnce } from './previous';
import type { Chain } from './read-chain';

export type ExpectedRecords = ReadonlyMap<string, Expected>;

export interface AuditedRecords {
  readonly count: number;
  /** What the records that are whole say of files, by path. */
  readonly files: ReadonlyMap<string, ExpectedFile>;
  /** Folders of files that nothing vouches for, since their record is gone or altered. */
  readonly unknown: ReadonlySet<string>;
}

/** Holds each record against the ledger. Older generations beside them, too. */
export async function auditRecords(audit: Audit, expected: ExpectedRecords, chain: Chain): Promise<AuditedRecords> {
  const { places, read, tools, report } = audit;
  const reportFault = faultReporter(audit, expected);
  const missing = new Map(expected);
  const files = new Map<string, ExpectedFile>();
  const unknown = new Set<string>();
  for (const { path, place } of places) {
    if (place.is === 'previous') await auditPrevious(audit, path, place, chain);
    if (place.is !== 'record' || place.collection.name === ledger.name) continue;
    const name = recordName(place.collection, place.key);
    const one = expected.get(name);
    if (one === undefined) {
      if (chain.complete) report('not-registered', path, `“${path}”没有登记过，是后来放进去的`);
      continue;
    }
    missing.delete(name);
    const verdict = judgeRecord(await read(path), one, tools.digest);
    reportFault(path, one, verdict);
    if (verdict.record === undefined) unknown.add(folderOf(one.collection.name, one.key));
    else for (const file of expectedFiles(one, verdict.record)) files.set(pathOf(file), file);
  }
  for (const { collection, key, title } of missing.values()) {
    report('missing', recordPath(collection.name, key), `${title}不见了`);
    unknown.add(folderOf(collection.name, key));
  }
  return { count: expected.size - missing.size, files, unknown };
}

async function auditPrevious(
  { read, report }: Audit,
  path: string,
  { collection, key }: Extract<Place, { readonly is: 'previous' | 'record' }>,
  { entries, complete }: Chain,
): Promise<void> {
  const { fault, record } = judgeForm(await read(path), collection);
  if (fault !== undefined) report('altered', path, `上一版“${path}”被改动过`);
  else if (complete && !wasOnce(collection, key, record, entries))
    report('altered', path, `“${path}”从来没有过这样的上一版`);
}

const pathOf = ({ owner, key, name }: ExpectedFile): string => `${folderOf(owner.name, key)}/${name}`;

function faultReporter({ report }: Audit, expected: ExpectedRecords) {
  const titles = new Map([...expected.values()].map(({ digest, title }) => [digest, title]));
  return (path: string, { title }: Expected, { fault, digest = '' }: Verdict<unknown>): void => {
    const other = titles.get(digest);
    if (fault === undefined) return;
    if (other !== undefined) report('swapped', path, `${title}的位置上放的是${other}`);
    else if (fault === 'unreadable') report('altered', path, `${title}已损坏，不能读取`);
    else report('altered', path, fault === 'form' ? formAltered(title) : `${title}被改动过`);
  };
}
