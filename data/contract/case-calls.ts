/** What the window asks of 督查事项: the facts, the steps of each problem, the documents made from them. */
import * as v from 'valibot';

import { takes } from './call';
import type { InputProblem, JsonObject } from './types';
import type { DueRow } from '../chain/deadlines';
import type { RuleWarning } from '../chain/check-rules';
import { problemStep, type Case, type MadeDocument } from '../records/case';
import { jsonObject } from '../records/people';

export interface CaseRow {
  readonly id: string;
  readonly title: string;
  readonly state: Case['state'];
  readonly problems: number;
  /** Of them 销号. */
  readonly closed: number;
  /** ISO 8601 with offset. */
  readonly changed: string;
}

export interface CaseList {
  readonly cases: readonly CaseRow[];
  /** What is open and has a day, of all of them, the most urgent first. */
  readonly due: readonly DueRow[];
}

export interface CaseDocumentRow {
  /** `feedback/东岭区` */
  readonly document: string;
  /** 反馈意见（东岭区） */
  readonly label: string;
  /** Whether it gets a 发文字号, and is issued as any document is; else it is only 定稿. */
  readonly numbered: boolean;
  /** The open draft, and the fields in it where somebody had typed something else than the case says. */
  readonly draft?: { readonly id: string; readonly conflicts: readonly string[] };
  readonly issued?: NonNullable<MadeDocument['issued']>;
  /** Rules that it would break now. */
  readonly warnings: readonly RuleWarning[];
}

export interface CaseView {
  readonly case: Case;
  readonly documents: readonly CaseDocumentRow[];
  readonly due: readonly DueRow[];
}

/** What became of a change of the facts. */
export type CaseSaved =
  | { readonly status: 'saved'; readonly id: string; readonly revision: number; readonly told: string }
  | { readonly status: 'problems'; readonly problems: readonly InputProblem[] };

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const by = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));
const document = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const day = v.pipe(v.string(), v.isoDate());
const { at: _at, problem: _problem, by: _by, ...step } = problemStep.entries;

export const caseCalls = {
  listCases: takes(v.undefined()).returns<CaseList>(),

  openCase: takes(v.strictObject({ id })).returns<CaseView>(),

  /** JSON Schema of the facts, as the form asks for them. */
  caseSchema: takes(v.undefined()).returns<JsonObject>(),

  /** The same of what a unit reports of one problem. */
  rectificationSchema: takes(v.undefined()).returns<JsonObject>(),

  /** A new case (no `id`), or the facts of one as they are to be; problems without a number get the next. */
  saveCase: takes(
    v.strictObject({
      id: v.optional(id),
      base: v.optional(v.pipe(v.number(), v.safeInteger())),
      facts: jsonObject,
      by,
    }),
  ).returns<CaseSaved>(),

  /** One step of one problem or several, all of them or none. */
  takeProblemStep: takes(
    v.strictObject({
      id,
      problems: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.minLength(1), v.maxLength(2000)),
      ...step,
      by,
    }),
  ).returns<{ readonly told: string }>(),

  /** The draft of a document: the one that is open, or a new one. */
  makeCaseDocument: takes(v.strictObject({ id, document })).returns<{ readonly draft: string }>(),

  /** Going on in spite of the rules that are broken now. */
  giveCaseReason: takes(v.strictObject({ id, document, reason: words, by })).returns<{ readonly told: string }>(),

  /** 定稿 of a list or form that carries no number. */
  settleCaseDocument: takes(v.strictObject({ id, document, date: day, by })).returns<{ readonly told: string }>(),
} as const;
