import * as v from 'valibot';
import type { DocumentKind } from '#kinds/kind';
import { KINDS, findKind } from '#kinds/registry';
import type { DocumentInput } from './envelope';
import { toProblems, type InputProblem } from './problems';

export type ParsedInput =
  | { readonly ok: true; readonly input: DocumentInput; readonly kind: DocumentKind }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/**
 * Checks any JSON value against the schema of the kind it names. Never throws; linear in the size of the value. Texts
 * come back tidied: one kind of line break, no blank ends.
 */
export function parseInput(json: unknown): ParsedInput {
  const kind = kindOf(json);
  if ('code' in kind) return { ok: false, problems: [kind] };
  const result = v.safeParse(kind.schema, json, { abortPipeEarly: true });
  return result.success
    ? { ok: true, input: result.output as DocumentInput, kind }
    : { ok: false, problems: toProblems(kind.schema, result.issues) };
}

function kindOf(json: unknown): DocumentKind | InputProblem {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { code: 'wrong-type', path: '', title: '公文', message: '应是一组项目（写在花括号里），至少有 kind、title' };
  }
  const id: unknown = Object.hasOwn(json, 'kind') ? (json as { kind: unknown }).kind : undefined;
  const kind = typeof id === 'string' ? findKind(id) : undefined;
  if (kind) return kind;
  const known = KINDS.map((one) => `${one.id}（${one.name}）`).join('、');
  return id === undefined
    ? { code: 'missing', path: 'kind', title: '文种', message: `必须填写，可以是：${known}` }
    : { code: 'not-allowed', path: 'kind', title: '文种', message: `没有这个文种，可以是：${known}` };
}
