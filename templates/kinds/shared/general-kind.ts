import type * as v from 'valibot';
import { body } from '#schema/body';
import { envelope, type DocumentInput } from '#schema/envelope';
import type { ContextRule, DocumentKind, Sample, ViewFields } from '../kind';

/** What tells one of the general kinds from the others; all of them are the envelope and a body that the drafter writes. */
export interface GeneralKind {
  readonly id: string;
  readonly name: string;
  /** What it is for, as the list of kinds says it (《党政机关公文处理工作条例》 article 8). */
  readonly help: string;
  readonly template: string;
  readonly samples: readonly Sample[];
  /** `document` where absent. */
  readonly format?: DocumentKind['format'];
  /** Stands in for the usual head: 签发人 required, a number without a year. */
  readonly head?: v.GenericSchema;
  readonly view?: (input: DocumentInput) => ViewFields;
  readonly rules?: readonly ContextRule[];
  readonly waives?: readonly string[];
}

export function generalKind({ head, help, ...given }: GeneralKind): DocumentKind {
  const own = { ...(head ? { head } : {}), body: body('正文') };
  return {
    format: 'document',
    view: () => ({}),
    ...given,
    version: '1.0',
    schema: envelope(given.id, given.name, own, { help }),
  };
}
