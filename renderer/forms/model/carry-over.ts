import type { DraftInput } from '#data/contract/types';
import { isObject, type Json, type JsonObject } from './json';
import { alternatives, properties, rootSchema, text, type Schema } from './json-schema';

/**
 * What of an input another kind can take over: the properties its schema knows too, down through objects. The kind's
 * own facts (`content`) mean something else in every kind and stay behind. Lists and texts go over whole.
 */
export function carryOver(input: DraftInput, kind: string, schemaSource: JsonObject): DraftInput {
  const { content: _, ...shared } = input;
  return { ...(keepKnown(shared, rootSchema(schemaSource)) as JsonObject), kind };
}

function keepKnown(value: Json, schema: Schema): Json {
  const typed = alternatives(schema).find((choice) => text(choice, 'type') === 'object');
  if (!isObject(value) || typed === undefined) return value;
  const known = new Map(properties(typed));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const property = known.get(name);
      return property === undefined ? [] : [[name, keepKnown(inner, property)] as const];
    }),
  );
}
