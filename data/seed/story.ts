/** A worked case: its facts, its problems, and what happened on which day. */
import * as v from 'valibot';
import { problemStep } from '../records/case';
import { caseFacts, newProblem, rectification } from '../records/case-facts';

const { at: _, ...step } = problemStep.entries;
const day = v.pipe(v.string(), v.isoDate());

const event = v.union([
  /** A step of a problem, taken on the day of the event. */
  v.strictObject({ on: day, step: v.strictObject({ ...step, on: v.optional(day) }) }),
  v.strictObject({ on: day, rectified: v.strictObject({ problem: v.number(), rectification }) }),
  /** A document of the case goes out, or is settled. */
  v.strictObject({ on: day, issue: v.string() }),
  /** Numbers that went to other documents of the office: the series goes on from here. */
  v.strictObject({ on: day, series: v.strictObject({ code: v.string(), next: v.number(), reason: v.string() }) }),
]);
export type StoryEvent = v.InferOutput<typeof event>;

const storySchema = v.strictObject({
  title: v.string(),
  source: v.string(),
  facts: caseFacts,
  problems: v.array(newProblem),
  events: v.array(event),
});
export type Story = v.InferOutput<typeof storySchema>;

/** Ours, or one that a user wrote. Throws where it is not a story. */
export const readStory = (json: unknown): Story => v.parse(storySchema, json);
