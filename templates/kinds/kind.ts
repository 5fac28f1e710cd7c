import type * as v from 'valibot';
import type { Severity } from '#engine/diagnose';
import type { DocumentFormat } from '#engine/model/document';
import type { DocumentInput } from '#schema/envelope';

/** One kind of document: what is asked, how it reads, and worked examples. */
export interface DocumentKind {
  /** Kebab-case English, the `kind` of inputs. */
  readonly id: string;
  /** Chinese name of the kind. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** Raised whenever the same input would read differently. */
  readonly version: string;
  readonly schema: v.GenericSchema;
  /** Handlebars source; its output is XML in the elements of docs/templates.md. */
  readonly template: string;
  /**
   * Facts of the kind as finished phrases for the template, beside those of the envelope or in their place. Every name
   * is there for every input; what is left out is an empty text. The input has passed `schema`.
   */
  view(input: DocumentInput): ViewFields;
  /** What this kind asks of a document beyond its schema. */
  readonly rules?: readonly ContextRule[];
  /** Codes of the rules of all kinds that do not hold for this one, or for such an input of it. */
  readonly waives?: readonly string[] | ((input: DocumentInput) => readonly string[]);
  /** Complete, realistic inputs, best first. The names that a template may use are those the first one gives. */
  readonly samples: readonly Sample[];
}

/** Something a document lacks, or should not have, because of what else it says. */
export interface ContextRule {
  /** Stable, kebab-case English. */
  readonly code: string;
  readonly severity: Severity;
  /** Where it is written; absent where it is custom. */
  readonly clause?: string;
  /** JSON path of the field to look at. */
  readonly path: string;
  /** Chinese, for office staff. */
  readonly message: string;
  readonly broken: (input: DocumentInput) => boolean;
}

export interface Sample {
  readonly name: string;
  readonly input: unknown;
}

/** What templates see: texts, lists and groups of texts, under Chinese names. */
export interface ViewFields {
  readonly [name: string]: ViewValue;
}
export type ViewValue = string | boolean | null | readonly ViewValue[] | ViewFields;
