import type { DraftInput } from '#data/contract/types';
import { isArray, isEmpty, isObject, type Json, type JsonObject } from './json';

/**
 * The input as it leaves the form: without fields that hold nothing, and without the empty rows and items at the end
 * of a list that a person has added but not filled in yet. Items before a filled one stay, so that paths in problems
 * still point at them.
 */
export const pruneInput = (input: DraftInput): DraftInput => ({ ...pruneFields(input), kind: input.kind });

/** The same of any form. */
export const pruneFields = (fields: JsonObject): JsonObject => (prune(fields) as JsonObject | undefined) ?? {};

function prune(value: Json): Json | undefined {
  if (isArray(value)) {
    const last = value.map(isEmpty).lastIndexOf(false);
    return last < 0 ? undefined : value.slice(0, last + 1).map((item) => prune(item) ?? (isObject(item) ? {} : ''));
  }
  if (!isObject(value)) return value === '' ? undefined : value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const pruned = name === 'table' ? inner : prune(inner);
    return pruned === undefined ? [] : [[name, pruned] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
