/** Whether the ledger is the one that was written. */
import type { LedgerEntry, LedgerEvent } from '../records/ledger';
import { numberName } from '../records/number';
import type { Tools } from '../store/port';
import type { Report } from './findings';
import { entryHash } from './ledger';
import { seriesName } from './series';

/** Adds a page's entries to those before, and reports each that was altered or does not follow. */
export function followChain(
  chain: LedgerEntry[],
  { where, entries }: { readonly where: string; readonly entries: readonly LedgerEntry[] },
  { digest }: Pick<Tools, 'digest'>,
  report: Report,
): void {
  for (const entry of entries) {
    const before = chain.at(-1);
    const name = `总账第 ${entry.sequence} 条（${describeEvent(entry.about)}）`;
    if (entry.hash !== entryHash(entry, { digest })) report('altered', where, `${name}被改动过`);
    if (entry.sequence !== (before?.sequence ?? 0) + 1 || entry.previous !== (before?.hash ?? '')) {
      const due = before === undefined ? '开头' : `第 ${before.sequence} 条`;
      report('broken-chain', where, `${name}与${due}接不上：中间有改动、删除、插入或调换`);
    }
    chain.push(entry);
  }
}

/** 印发某政办发〔2024〕7号 */
export function describeEvent(about: LedgerEvent): string {
  switch (about.event) {
    case 'number-reserved':
      return `预留${numberName(about.number)}`;
    case 'number-voided':
      return `${about.ending === undefined ? '作废' : WORDS[about.ending.how]}${numberName(about.number)}`;
    case 'number-released':
      return `释放${numberName(about.number)}`;
    case 'series-started':
      return `设${seriesName(about.series)}起始号`;
    case 'issued':
      return `印发${numberName(about.number)}`;
    case 'archived':
      return `归档${about.archiveNumber}`;
    case 'scan-attached':
      return `为${about.document}附扫描件`;
  }
}

const WORDS = { revoked: '撤销', repealed: '废止' } as const;
