import { ledger, type LedgerEntry } from '../records/ledger';
import { EMPTY_HEAD, HEAD_KEY, head } from '../records/number';
import type { Collection, Reading, Tools } from '../store/port';
import { canonical } from './canonical';
import { followChain } from './chain';
import { expectedFiles, expectedRecords, SEALED, type Expected } from './expected';
import { collectFindings, type Finding, type Report } from './findings';
import { recordName } from './replay';

/**
 * Whether ledger, register, documents, archive and files agree and nothing was changed, taken away or put in. What no
 * repository can see, such as spaces between the fields of a file, the storage checks besides.
 */
export async function auditStore(reading: Reading, tools: Pick<Tools, 'digest'>): Promise<readonly Finding[]> {
  const { findings, report } = collectFindings();
  const entries = await readLedger(reading, tools, report);
  await auditHead(reading, entries, report);
  const expected = expectedRecords(entries, tools);
  for (const one of expected.values()) {
    if (one.collection !== head) await auditRecord(reading, tools, one, report);
  }
  for (const { collection, parts } of SEALED) {
    for (const key of await recordKeys(reading, collection, parts)) {
      const name = recordName(collection, key);
      if (!expected.has(name)) report('not-registered', name, `“${name}”没有登记过`);
    }
  }
  return findings;
}

async function readLedger(
  reading: Reading,
  tools: Pick<Tools, 'digest'>,
  report: Report,
): Promise<readonly LedgerEntry[]> {
  const chain: LedgerEntry[] = [];
  for (const key of await reading.keys(ledger, '')) {
    const entries = (await reading.find(ledger, key))?.entries ?? [];
    followChain(chain, { where: recordName(ledger, key), entries }, tools, report);
  }
  return chain;
}

async function auditHead(reading: Reading, entries: readonly LedgerEntry[], report: Report): Promise<void> {
  const { sequence, hash } = (await reading.find(head, HEAD_KEY)) ?? EMPTY_HEAD;
  const last = entries.at(-1);
  if (sequence === (last?.sequence ?? 0) && hash === (last?.hash ?? '')) return;
  report('broken-chain', 'head/head', `应有 ${sequence} 条总账，实有 ${last?.sequence ?? 0} 条`);
}

async function auditRecord(
  reading: Reading,
  { digest }: Pick<Tools, 'digest'>,
  expected: Expected,
  report: Report,
): Promise<void> {
  const { collection, key, title } = expected;
  const where = recordName(collection, key);
  const record = await reading.find(collection, key);
  if (record === undefined) return report('missing', where, `${title}不见了`);
  if (digest(canonical(record)) !== expected.digest) return report('altered', where, `${title}被改动过`);
  for (const { owner, name, sha256, title: of } of expectedFiles(expected, record)) {
    const bytes = await reading.file(owner, key, name);
    if (bytes === undefined) report('missing', `${where}/${name}`, `${of}不见了`);
    else if (digest(bytes) !== sha256) report('altered', `${where}/${name}`, `${of}被改动过`);
  }
}

async function recordKeys(
  reading: Reading,
  collection: Collection<unknown>,
  parts: number,
): Promise<readonly string[]> {
  let keys = [''];
  for (let part = 1; part <= parts; part += 1) {
    const longer: string[] = [];
    for (const prefix of keys) {
      for (const one of await reading.keys(collection, prefix)) longer.push(prefix === '' ? one : `${prefix}/${one}`);
    }
    keys = longer;
  }
  const found: string[] = [];
  for (const key of keys) {
    // A folder alone was left by a unit that never committed.
    if ((await reading.find(collection, key)) !== undefined) found.push(key);
  }
  return found;
}
