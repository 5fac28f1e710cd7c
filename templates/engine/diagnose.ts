export type Severity = 'error' | 'warning' | 'hint';

/** What a stage has to say about a document. Stages return diagnostics; they never print. */
export interface Diagnostic {
  /** Stable identifier, kebab-case English, e.g. `title-too-long`. */
  readonly code: string;
  readonly severity: Severity;
  /** The clause that asks for it, e.g. `GB/T 9704—2012 7.3.1`, where there is one. */
  readonly clause?: string;
  /** Chinese, for office staff. */
  readonly message: string;
  /** JSON path of the input field concerned, e.g. `head.number.serial` or `body[3]`. */
  readonly path?: string;
  /** Where a template is wrong; the message says it too. Lines and columns count from 1. */
  readonly template?: { readonly name: string; readonly line: number; readonly column: number };
}
