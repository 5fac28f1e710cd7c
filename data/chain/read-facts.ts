import * as v from 'valibot';
import { toProblems, type InputProblem } from '#schema/problems';
import { caseFacts, newProblem, type CaseFacts, type NewProblem } from '../records/case-facts';

export type ReadFacts<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Any JSON value → the facts of a case, or what is wrong with each field, in Chinese. */
export const readFacts = (json: unknown): ReadFacts<CaseFacts> => read(caseFacts, json);

/** One problem, or a list of them. */
export function readProblems(json: unknown): ReadFacts<readonly NewProblem[]> {
  const given: readonly unknown[] = Array.isArray(json) ? json : [json];
  return read(v.array(newProblem), given);
}

function read<T>(schema: v.GenericSchema<unknown, T>, json: unknown): ReadFacts<T> {
  const result = v.safeParse(schema, json, { abortPipeEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: toProblems(schema, result.issues) };
}
