import { applicable, outcomeOf } from '#engine/check/check-file';
import type { Clause, Outcome } from '#engine/check/clause';
import type { WordDocument } from '#engine/check/docx/word-document';
import type { Finding } from '#engine/check/finding';
import type { PrintedDocument } from '#engine/check/pdf/printed-document';

/** One thing measured on one file of the gallery. */
export interface Measured extends Finding {
  /** Id of the clause that asks for it. */
  readonly id: string;
  /** The document of the gallery. */
  readonly name: string;
}

/** What the rules find in a PDF, and in a DOCX by what stands in it; rules of other formats apart. */
export const measuredPdf = (name: string, document: PrintedDocument): readonly Measured[] =>
  measured(name, applicable(document.parts.format), (clause) => outcomeOf(clause.pdf, document));

export const measuredDocx = (name: string, document: WordDocument): readonly Measured[] =>
  measured(name, applicable(document.parts.format), (clause) => outcomeOf(clause.docx, document));

function measured(name: string, clauses: readonly Clause[], measure: (clause: Clause) => Outcome): readonly Measured[] {
  return clauses.flatMap((clause) => {
    const outcome = measure(clause);
    return typeof outcome === 'string' ? [] : outcome.map((finding) => ({ ...finding, id: clause.id, name }));
  });
}

/** Those that do not hold, as sentences. */
export const brokenOnes = (all: readonly Measured[]): readonly string[] =>
  all
    .filter(({ holds }) => !holds)
    .map(({ name, where, what, value, wanted }) => `${name} ${where} ${what}：${value}，应为 ${wanted}`);
