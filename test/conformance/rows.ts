import { CLAUSES } from '#engine/check/catalogue';
import { LINES_AGREE, OWN_CLAUSES, PAGES_AGREE } from '../gallery/own-clauses';
import type { Figure, Proof, Proven } from '../support/proves';

/** A proof with the file of the test that gave it. */
export interface GivenProof extends Proof {
  readonly test: string;
}

/** What stands for one kind of file: the tests, and what they measured. */
export interface Column {
  readonly tests: readonly string[];
  readonly figure?: Figure;
  /** What is lacking to call it proven, in Chinese. */
  readonly lacking?: string;
}

export interface Row {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly pdf: Column;
  readonly docx: Column;
  readonly state: 'proven' | 'open';
}

interface Known {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** Kinds of file that it is asked of. */
  readonly of: readonly ('pdf' | 'docx')[];
}

/** What a file is asked for in print only: its ink, its embedded faces. */
const PDF_ONLY = ['fonts-embedded', ...OWN_CLAUSES.map(({ id }) => id)];

const known: readonly Known[] = [
  ...[...CLAUSES, ...OWN_CLAUSES].map(({ id, clause, title }) => ({
    id,
    clause,
    title,
    of: PDF_ONLY.includes(id) ? (['pdf'] as const) : (['pdf', 'docx'] as const),
  })),
  ...[PAGES_AGREE, LINES_AGREE].map((own) => ({ ...own, of: ['docx'] as const })),
];

/**
 * Every clause with its proofs. A clause is proven where, for each kind of file it is asked of, it was measured to hold
 * over the gallery and a file that breaks it was seen to fail; measures of our own beyond the check have no such file.
 */
export const rowsOf = (proofs: readonly GivenProof[]): readonly Row[] =>
  known.map(({ id, clause, title, of }) => {
    const own = proofs.filter((proof) => proof.clause === id);
    const pdf = of.includes('pdf') ? column(own, ['pdf'], needsBreaking(id)) : NOT_ASKED;
    const docx = of.includes('docx') ? column(own, ['docx', 'printed-docx'], needsBreaking(id)) : NOT_ASKED;
    const state = pdf.lacking === undefined && docx.lacking === undefined ? 'proven' : 'open';
    return { id, clause, title, pdf, docx, state };
  });

const NOT_ASKED: Column = { tests: [] };

const needsBreaking = (id: string): boolean => CLAUSES.some((clause) => clause.id === id);

function column(proofs: readonly GivenProof[], files: readonly Proven[], breaking: boolean): Column {
  const own = proofs.filter(({ file }) => files.includes(file));
  const measured = files.flatMap((file) => own.find((proof) => proof.file === file && proof.figure) ?? [])[0];
  // What is measured as LibreOffice prints it is judged by the rule for PDFs, which is broken there.
  const broken = (measured?.file === 'printed-docx' ? proofs : own).find(({ figure }) => !figure);
  const lacking = [...(measured ? [] : ['未在样张上量得符合']), ...(breaking && !broken ? ['缺破坏性测试'] : [])];
  return {
    tests: [...new Set([measured, broken].flatMap((proof) => (proof ? [proof.test] : [])))],
    ...(measured?.figure ? { figure: measured.figure } : {}),
    ...(lacking.length > 0 ? { lacking: lacking.join('，') } : {}),
  };
}
