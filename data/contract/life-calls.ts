/** What the window asks of 办理: who has done what with a draft, and who may do it. */
import * as v from 'valibot';

import { takes } from './call';
import { draftId, type KeptDraft } from './draft-calls';
import type { CopyResult } from './office-types';
import type { Step } from '#data/records/people';
import type { Workflow } from '#data/records/workflow';
import type { Standing } from '#data/repositories/life';

export type { Standing, Step, Workflow };

export interface DraftLife {
  readonly id: string;
  /** To be named by the step taken next. */
  readonly revision: number;
  readonly title: string;
  readonly standing: Standing;
  /** All that was ever entered, oldest first; those before the last 退回 no longer hold. */
  readonly steps: readonly Step[];
  readonly next: readonly Step['step'][];
}

const person = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const opinion = v.pipe(v.string(), v.trim(), v.maxLength(500));
const ofDraft = v.strictObject({ id: draftId });

export const lifeCalls = {
  draftLife: takes(ofDraft).returns<DraftLife>(),

  /** 送核稿、核稿、会签、签发、复核 or 退回, on exactly the revision that was seen. */
  takeStep: takes(
    v.strictObject({
      id: draftId,
      base: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      step: v.picklist(['drafted', 'reviewed', 'countersigned', 'signed', 'checked', 'returned']),
      by: person,
      opinion: v.optional(opinion),
    }),
  ).returns<DraftLife>(),

  /** 办理规则: who may issue without 核稿 and 签发. */
  workflow: takes(v.undefined()).returns<Workflow>(),

  setWorkflow: takes(
    v.strictObject({ direct: v.union([v.literal('everyone'), v.pipe(v.array(person), v.maxLength(200))]) }),
  ).returns<Workflow>(),

  /** Asks where, and writes the 发文稿纸 of a draft there. */
  exportDraftSheet: takes(ofDraft).returns<CopyResult>(),

  /** A further document that 更正, 补充 or 替代 an issued one: a draft that refers to it. */
  beginFurther: takes(
    v.strictObject({
      document: v.pipe(v.string(), v.regex(/^\d{1,4}\/[^/]{1,60}\/\d{1,5}$/)),
      relation: v.picklist(['replaces', 'corrects', 'supplements']),
    }),
  ).returns<KeptDraft>(),
} as const;
