import * as v from 'valibot';
import type { Collection } from '../store/port';
import { counting, moment, person } from './people';

const templateSchema = v.strictObject({
  kind: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  /** Version of the program's own template that it was made from. */
  basedOn: v.string(),
  /** Counts the savings; one that was taken out of use is kept, so that none is given twice. */
  revision: counting,
  inUse: v.boolean(),
  at: moment,
  by: person,
});
/** 本单位模板: stands in for the program's own. */
export type TemplateRecord = Readonly<v.InferOutput<typeof templateSchema>>;

/** By kind. */
export const templates: Collection<TemplateRecord> = { name: 'templates', schema: templateSchema, strict: false };
