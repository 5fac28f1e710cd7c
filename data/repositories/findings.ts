/** Something that is not as it was left. */
export interface Finding {
  readonly code: 'altered' | 'swapped' | 'missing' | 'broken-chain' | 'not-registered' | 'other-archive';
  /** The record or file concerned, below the store. */
  readonly where: string;
  /** Chinese. */
  readonly message: string;
}

export type Report = (code: Finding['code'], where: string, message: string) => void;

export function collectFindings(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  return { findings, report: (code, where, message) => void findings.push({ code, where, message }) };
}
