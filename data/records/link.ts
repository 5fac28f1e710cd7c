import * as v from 'valibot';
import type { Collection } from '../store/port';

/** How a document answers to an earlier one: 替代, 更正, 补充. */
export const relation = v.picklist(['replaces', 'corrects', 'supplements']);

/** The earlier document a further one refers to, by its key. */
export const reference = v.strictObject({ document: v.string(), relation });
export type Reference = Readonly<v.InferOutput<typeof reference>>;

const linksSchema = v.strictObject({ from: v.array(reference) });
/** The further documents that refer to a document: the way back of what is sealed in each of them. */
export type Links = Readonly<v.InferOutput<typeof linksSchema>>;

/** By the key of the earlier document. */
export const links: Collection<Links> = { name: 'links', schema: linksSchema, strict: false };
