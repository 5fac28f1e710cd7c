/** 核验码: how far the ledger goes and with which hash, short enough for paper. */
import type { LedgerEntry } from '#data/records/ledger';
import type { Report } from '#data/repositories/findings';

export interface Seal {
  readonly sequence: number;
  /** The hash, or its first digits. */
  readonly hash: string;
}

/** As many digits as are printed: nobody can make another ledger that has them. */
const DIGITS = 32;

/** `412-9f3a…`; `0` of a store in which nothing was decided yet. */
export const sealText = ({ sequence, hash }: Seal): string =>
  sequence === 0 ? '0' : `${sequence}-${hash.slice(0, DIGITS)}`;

export const sealOf = (chain: readonly LedgerEntry[]): string => sealText(chain.at(-1) ?? { sequence: 0, hash: '' });

/** `undefined` where the text is no 核验码. */
export function readSeal(text: string): Seal | undefined {
  const [, sequence, hash] = /^(\d{1,9})-([0-9a-f]{16,64})$/i.exec(text.trim()) ?? [];
  if (sequence === undefined || hash === undefined || Number(sequence) === 0) return undefined;
  return { sequence: Number(sequence), hash: hash.toLowerCase() };
}

/** The ledger must still say what it said when the seal was noted: nothing cut off its end, nothing written anew. */
export function auditSeals(seals: readonly Seal[], chain: readonly LedgerEntry[], report: Report): void {
  for (const { sequence, hash } of seals) {
    const entry = chain[sequence - 1];
    if (entry === undefined) {
      const message = `记下核验码时总账有 ${sequence} 条，现在只有 ${chain.length} 条：后面的被删去，或整个文件夹被换成了旧的`;
      report('other-archive', 'ledger', message);
    } else if (!entry.hash.startsWith(hash)) {
      report('other-archive', 'ledger', `总账第 ${sequence} 条与记下的核验码不符：总账被重新写过，或不是同一套档案`);
    }
  }
}
