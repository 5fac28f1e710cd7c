import { documents, type IssuedDocument } from '../records/document';
import { isNumberEvent, ledger, type LedgerEntry } from '../records/ledger';
import { EMPTY_HEAD, HEAD_KEY, head, numberName, numbers, type NumberEntry } from '../records/number';
import type { Reading, Tools } from '../store/port';
import { canonical } from './canonical';
import { entryHash } from './ledger';

/** Something that is not as it was left. */
export interface Finding {
  readonly code: 'altered' | 'missing' | 'broken-chain' | 'not-registered';
  /** The record or file concerned, below the store. */
  readonly where: string;
  /** Chinese. */
  readonly message: string;
}

type Report = (code: Finding['code'], where: string, message: string) => void;

/** Whether ledger, register, documents and files agree and nothing was changed, taken away or put in. */
export async function auditStore(reading: Reading, tools: Pick<Tools, 'digest'>): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const report: Report = (code, where, message) => findings.push({ code, where, message });
  const entries = await readLedger(reading, tools, report);
  await auditHead(reading, entries, report);
  await auditRegister(reading, entries, report);
  await auditDocuments(reading, tools, entries, report);
  return findings;
}

async function readLedger(
  reading: Reading,
  tools: Pick<Tools, 'digest'>,
  report: Report,
): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const key of await reading.keys(ledger, '')) {
    for (const entry of (await reading.find(ledger, key))?.entries ?? []) {
      const where = `ledger/${key}`;
      const before = entries.at(-1);
      if (entry.hash !== entryHash(entry, tools)) report('altered', where, `总账第 ${entry.sequence} 条被改动过`);
      if (entry.sequence !== (before?.sequence ?? 0) + 1 || entry.previous !== (before?.hash ?? '')) {
        report('broken-chain', where, `总账第 ${entry.sequence} 条与前一条接不上`);
      }
      entries.push(entry);
    }
  }
  return entries;
}

async function auditHead(reading: Reading, entries: readonly LedgerEntry[], report: Report): Promise<void> {
  const { sequence, hash } = (await reading.find(head, HEAD_KEY)) ?? EMPTY_HEAD;
  const last = entries.at(-1);
  if (sequence === (last?.sequence ?? 0) && hash === (last?.hash ?? '')) return;
  report('broken-chain', 'head/head', `应有 ${sequence} 条总账，实有 ${last?.sequence ?? 0} 条`);
}

/** The register must say of every number what the ledger said last, and of no other. */
async function auditRegister(reading: Reading, entries: readonly LedgerEntry[], report: Report): Promise<void> {
  const wanted = new Map<string, NumberEntry['state']>();
  for (const { about } of entries) {
    if (isNumberEvent(about)) wanted.set(numberName(about.number), STATE[about.event]);
  }
  for (const year of await reading.keys(numbers, '')) {
    for (const code of await reading.keys(numbers, year)) {
      for (const page of await reading.keys(numbers, `${year}/${code}`)) {
        const found = await reading.find(numbers, `${year}/${code}/${page}`);
        for (const entry of found?.entries ?? []) {
          const name = numberName({ code, year: Number(year), serial: entry.serial });
          if (wanted.get(name) !== entry.state)
            report('altered', `numbers/${year}/${code}/${page}`, `${name}与总账不符`);
          wanted.delete(name);
        }
      }
    }
  }
  for (const name of wanted.keys()) report('missing', 'numbers', `登记簿里没有${name}，或者登记了两次`);
}

const STATE = {
  'number-reserved': 'reserved',
  'number-voided': 'voided',
  'number-released': 'released',
  issued: 'issued',
} as const;

async function auditDocuments(
  reading: Reading,
  tools: Pick<Tools, 'digest'>,
  entries: readonly LedgerEntry[],
  report: Report,
): Promise<void> {
  const known = new Set<string>();
  for (const { about } of entries) {
    if (about.event !== 'issued') continue;
    known.add(about.document);
    const document = await reading.find(documents, about.document);
    const where = `documents/${about.document}`;
    if (document === undefined) report('missing', where, `${numberName(about.number)}的记录不见了`);
    else if (tools.digest(canonical(document)) !== about.digest)
      report('altered', where, `${document.numberText}的记录被改动过`);
    else await auditFiles(reading, tools, { key: about.document, document }, report);
  }
  for (const key of await documentKeys(reading)) {
    if (!known.has(key)) report('not-registered', `documents/${key}`, `“${key}”没有登记过`);
  }
}

async function documentKeys(reading: Reading): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const year of await reading.keys(documents, '')) {
    for (const code of await reading.keys(documents, year)) {
      for (const serial of await reading.keys(documents, `${year}/${code}`)) {
        const key = `${year}/${code}/${serial}`;
        // A folder alone was left by a unit that never committed.
        if ((await reading.find(documents, key)) !== undefined) keys.push(key);
      }
    }
  }
  return keys;
}

async function auditFiles(
  reading: Reading,
  tools: Pick<Tools, 'digest'>,
  { key, document }: { readonly key: string; readonly document: IssuedDocument },
  report: Report,
): Promise<void> {
  for (const { name, path, sha256 } of document.files) {
    const bytes = await reading.file(documents, key, name);
    if (bytes === undefined) report('missing', path, `${document.numberText}的文件“${name}”不见了`);
    else if (tools.digest(bytes) !== sha256) report('altered', path, `${document.numberText}的文件“${name}”被改动过`);
  }
}
