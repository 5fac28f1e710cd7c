/** What the window asks about 本单位模板. */
import * as v from 'valibot';

import { takes } from './call';
import type { CopyResult } from './office-types';

/** A kind, and what the office has put in the place of its template. */
export interface TemplateRow {
  readonly kind: string;
  readonly name: string;
  readonly group: string;
  /** Of the program's own. */
  readonly version: string;
  readonly own?: {
    readonly revision: number;
    readonly basedOn: string;
    readonly at: string;
    readonly by: string;
  };
}

export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

export interface TemplateFinding {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

export interface TemplateCheck {
  /** Chinese name of the kind it is for; absent where that cannot be told. */
  readonly name?: string;
  readonly findings: readonly TemplateFinding[];
}

export type TemplateFileResult = { readonly status: 'canceled' } | ({ readonly status: 'read' } & TemplateText);

const kind = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/));
const text = v.pipe(v.string(), v.maxLength(250_000));
const by = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const templateCalls = {
  listTemplates: takes(v.undefined()).returns<readonly TemplateRow[]>(),

  /** The one in use: the office's, else ours. */
  templateText: takes(v.strictObject({ kind })).returns<TemplateText>(),

  checkTemplate: takes(v.strictObject({ text })).returns<TemplateCheck>(),

  /** Refused where it has errors. */
  saveTemplate: takes(v.strictObject({ text, by })).returns<{ readonly told: string }>(),

  /** Back to ours. */
  retireTemplate: takes(v.strictObject({ kind, by })).returns<{ readonly told: string }>(),

  /** Asks where, and writes the template in use there. */
  exportTemplate: takes(v.strictObject({ kind })).returns<CopyResult>(),

  /** Asks for a template file and reads it; nothing is kept yet. */
  openTemplate: takes(v.undefined()).returns<TemplateFileResult>(),
} as const;
