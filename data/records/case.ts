import * as v from 'valibot';
import type { Collection } from '../store/port';
import { caseFacts } from './case-facts';
import { counting, jsonObject, moment, person } from './people';

const day = v.pipe(v.string(), v.isoDate());
const words = v.pipe(v.string(), v.minLength(1));

/**
 * 办理一个问题的环节: 认领、报验 by the unit inspected · 验收、退回重改 by the line department · 复核 by the team · 销号 by the
 * office that heads all · 延期 and 移交问责 beside them.
 */
export const problemStep = v.strictObject({
  problem: counting,
  step: v.picklist([
    'claimed',
    'submitted',
    'accepted',
    'returned',
    'reviewed',
    'closed',
    'extended',
    'transferred',
    'reopened',
  ]),
  /** The organ that does it, and who of it. */
  unit: words,
  by: v.optional(person),
  /** The day it was done; `at` is when it was entered. */
  on: day,
  at: moment,
  opinion: v.optional(v.string()),
  /** 延期: until when, and who approved it. */
  until: v.optional(day),
  approvedBy: v.optional(words),
});
export type ProblemStep = Readonly<v.InferOutput<typeof problemStep>>;

/** A rule that was not kept, and why it was gone on all the same. */
const exception = v.strictObject({ rule: words, clause: words, reason: words, by: person, at: moment });
export type Exception = Readonly<v.InferOutput<typeof exception>>;

/** A document that was made from the case: a draft first, then what was issued, which never changes. */
const made = v.strictObject({
  /** `circular`, `feedback/东岭区` */
  document: words,
  /** Of the draft. */
  draft: v.optional(v.string()),
  /** Once issued: how the next document cites it. */
  issued: v.optional(
    v.strictObject({
      /** Key in `documents`; absent where it carries no number and is kept here alone. */
      key: v.optional(v.string()),
      title: words,
      number: v.optional(words),
      date: v.optional(day),
      at: moment,
      by: person,
      /** What went out, of a document without a number. */
      input: v.optional(jsonObject),
    }),
  ),
  exceptions: v.optional(v.array(exception)),
});
export type MadeDocument = Readonly<v.InferOutput<typeof made>>;

/** What was done with the case, for whoever asks later. */
const deed = v.strictObject({ at: moment, by: person, what: words });

const caseSchema = v.strictObject({
  id: words,
  /** Counts the changes; whoever changes facts names the one that was read. */
  revision: counting,
  state: v.picklist(['open', 'closed']),
  created: moment,
  changed: moment,
  facts: caseFacts,
  /** The highest number that a problem ever had: no number is given twice. */
  lastProblem: counting,
  /** In the order in which they were entered. */
  steps: v.array(problemStep),
  documents: v.array(made),
  log: v.array(deed),
});
/** 督查事项: one set of facts, and every document that says them. */
export type Case = Readonly<v.InferOutput<typeof caseSchema>>;

/** By id. */
export const cases: Collection<Case> = { name: 'cases', schema: caseSchema, strict: false };
