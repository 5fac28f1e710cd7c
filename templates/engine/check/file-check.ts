import type { ClauseResult } from './clause';

/** What a finished file says of each rule. */
export interface FileCheck {
  readonly ok: true;
  readonly kind: 'pdf' | 'docx';
  /** Null where the file does not tell: a DOCX has as many pages as the program that opens it makes. */
  readonly pages: number | null;
  /** Chinese; what to bear in mind when reading the rest. */
  readonly remarks: readonly string[];
  readonly clauses: readonly ClauseResult[];
}
