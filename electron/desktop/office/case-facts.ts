/** The facts of a case as the form of the window holds them. */
import type { Json, JsonObject } from '#data/contract/types';
import { caseFacts, rectification } from '#data/records/case-facts';
import { schemaOf } from '#schema/json-schema';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Problems that were added without a number get the next ones; none is given twice. */
export function numberProblems(facts: Fields, last: number): Fields {
  const { problems } = facts;
  if (!Array.isArray(problems)) return facts;
  const rows: readonly unknown[] = problems;
  const taken = rows.map((row) => (isFields(row) && typeof row['no'] === 'number' ? row['no'] : 0));
  let next = Math.max(last, ...taken);
  return {
    ...facts,
    problems: rows.map((row) => {
      if (!isFields(row) || row['no'] !== undefined) return row;
      next += 1;
      return { ...row, no: next };
    }),
  };
}

/** JSON Schema of the facts: numbers of problems are given by the program, their 整改情况 is asked for problem by problem. */
export function caseFormSchema(): JsonObject {
  const schema = schemaOf(caseFacts) as unknown as JsonObject;
  const properties = objectAt(schema, 'properties');
  const problems = objectAt(properties, 'problems');
  const items = objectAt(problems, 'items');
  const { rectification: _, no: __, ...plain } = objectAt(items, 'properties');
  const required = (Array.isArray(items['required']) ? items['required'] : []).filter((name) => name !== 'no');
  return {
    ...schema,
    properties: { ...properties, problems: { ...problems, items: { ...items, properties: plain, required } } },
  };
}

export const rectificationFormSchema = (): JsonObject => schemaOf(rectification) as unknown as JsonObject;

function objectAt(parent: JsonObject, name: string): JsonObject {
  const value = parent[name];
  return isObject(value) ? value : {};
}

const isObject = (value: Json | undefined): value is JsonObject => isFields(value);
