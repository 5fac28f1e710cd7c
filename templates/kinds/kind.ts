import type * as v from 'valibot';
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
  /** Complete, realistic inputs, best first. The names that a template may use are those the first one gives. */
  readonly samples: readonly Sample[];
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
