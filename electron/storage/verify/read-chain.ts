import { documentKey, documents } from '#data/records/document';
import { ledger, ledgerKey, type LedgerEntry } from '#data/records/ledger';
import { seriesKey, type Head } from '#data/records/number';
import { followChain } from '#data/repositories/chain';
import { replay } from '#data/repositories/replay';
import type { Collection, Key } from '#data/store/port';
import { formAltered, type Audit } from './audit-run';
import { judgeForm } from './judge';

export interface Chain {
  readonly entries: readonly LedgerEntry[];
  /** False where part of it cannot be read, so that not everything can be held against it. */
  readonly complete: boolean;
  /** Whether files there may come from issuing that was cut off: under a number that comes next, with no record yet. */
  readonly isUnfinished: (owner: Collection<unknown>, key: Key) => boolean;
}

/** Reads the ledger page by page, and reports what is wrong with it. */
export async function readChain(audit: Audit): Promise<Chain> {
  const chain: LedgerEntry[] = [];
  let complete = true;
  for (const { path, place } of audit.places) {
    if (place.is !== 'record' || place.collection.name !== ledger.name) continue;
    const due = (chain.at(-1)?.sequence ?? 0) + 1;
    const [first] = await auditPage(audit, path, place.key, chain);
    if (first?.sequence !== due) complete = false;
  }
  return { entries: chain, complete, isUnfinished: unfinishedIn(replay(chain).head) };
}

/** Holds one page against those before it, whose entries are in `chain`, and adds its own; resolves with these. */
export async function auditPage(
  audit: Audit,
  path: string,
  key: Key,
  chain: LedgerEntry[],
): Promise<readonly LedgerEntry[]> {
  const entries = await readPage(audit, path, key);
  followChain(chain, { where: path, entries }, audit.tools, audit.report);
  return entries;
}

const unfinishedIn =
  ({ series }: Head): Chain['isUnfinished'] =>
  (owner, key) => {
    const known = series.find((one) => key.startsWith(`${seriesKey(one)}/`));
    return (
      owner.name === documents.name && (known === undefined || key === documentKey({ ...known, serial: known.next }))
    );
  };

/** Its entries, none where it cannot be read. */
async function readPage({ read, report }: Audit, path: string, key: Key): Promise<readonly LedgerEntry[]> {
  const { fault, record } = judgeForm(await read(path), ledger);
  if (fault === 'unreadable') report('altered', path, '总账的这一页已损坏，不能读取');
  if (fault === 'form') report('altered', path, formAltered('总账的这一页'));
  const entries = record?.entries ?? [];
  if (record && (entries.length === 0 || entries.some(({ sequence }) => ledgerKey(sequence) !== key))) {
    report('broken-chain', path, '总账的这一页放错了位置，或多出、缺少了条目');
  }
  return entries;
}
