import * as v from 'valibot';
import type { Collection } from '../store/port';
import { reference } from './link';
import { counting, jsonObject, moment, person, step } from './people';

/** Where a draft came from: a document of a case, whose facts it follows until it is issued. */
const origin = v.strictObject({
  case: v.string(),
  /** `circular`, `feedback/东岭区` */
  document: v.string(),
  /** What the case said when it was last asked: what differs from it was typed. */
  base: jsonObject,
  /** Where both the case and a person changed a field: what the case says, by path. */
  conflicts: v.optional(v.array(v.strictObject({ path: v.string(), fact: v.unknown() }))),
});

const draftSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  /** Counts the savings; whoever saves names the one that was read. */
  revision: counting,
  title: v.string(),
  /** As the form holds it: perhaps unfinished, perhaps wrong. */
  input: jsonObject,
  created: moment,
  changed: moment,
  by: person,
  state: v.picklist(['open', 'trashed', 'issued']),
  steps: v.array(step),
  /** When the last revision was kept for the history. */
  keptAt: v.optional(moment),
  /** Key of the document that was issued from it. */
  document: v.optional(v.string()),
  origin: v.optional(origin),
  /** The issued document that it will correct, supplement or replace. */
  refersTo: v.optional(reference),
});
/** 草稿 */
export type Draft = Readonly<v.InferOutput<typeof draftSchema>>;

const revisionSchema = v.strictObject({
  revision: counting,
  at: moment,
  by: person,
  title: v.string(),
  input: jsonObject,
});
/** 草稿的历史版本 */
export type Revision = Readonly<v.InferOutput<typeof revisionSchema>>;

/** By id. */
export const drafts: Collection<Draft> = { name: 'drafts', schema: draftSchema, strict: false };

/** By draft id, then revision in six digits. */
export const revisions: Collection<Revision> = { name: 'revisions', schema: revisionSchema, strict: false };
