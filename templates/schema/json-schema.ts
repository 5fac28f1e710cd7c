import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { DocumentKind } from '#kinds/kind';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = ReturnType<typeof toJsonSchema>;

/** What a schema cannot say about a value in JSON Schema's words; `parseInput` still checks it. */
const BEYOND_JSON_SCHEMA = ['transform', 'check', 'raw_check'];

/** JSON Schema of a kind's input; every field has a Chinese `title`, `x-widget` tells the form how to ask for it. */
export const jsonSchema = (kind: DocumentKind): JsonSchema => schemaOf(kind.schema);

/** JSON Schema of anything a user may write. */
export function schemaOf(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: BEYOND_JSON_SCHEMA,
  });
}
