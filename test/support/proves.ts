import { TestRunner } from 'vitest';

/** What was measured: a PDF of ours, a DOCX of ours by what stands in it, or that DOCX as LibreOffice prints it. */
export type Proven = 'pdf' | 'docx' | 'printed-docx';

/** What was measured over many files: the value furthest from what is asked, and in how many places. */
export interface Figure {
  readonly measured: string;
  readonly tolerance: string;
  readonly places: number;
}

/** What one test, if it passes, shows of one clause. Without a figure: that breaking the rule is noticed. */
export interface Proof {
  /** As in the catalogue of the check. */
  readonly clause: string;
  readonly file: Proven;
  readonly figure?: Figure;
}

declare module 'vitest' {
  interface TaskMeta {
    proofs?: Proof[];
  }
}

/**
 * Says within a test which clause it proves on which kind of file; `npm run conformance` makes docs/conformance.md of
 * what the passed tests said. A test that measures names its figure; one that breaks the rule and sees it noticed has
 * none.
 */
export function proves(clause: string, file: Proven, figure?: Figure): void {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('a proof is given within a test');
  const proof: Proof = { clause, file, ...(figure ? { figure } : {}) };
  test.meta.proofs = [...(test.meta.proofs ?? []), proof];
}
