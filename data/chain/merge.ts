/**
 * Facts follow the case, what a person typed stays: three-way merge of a draft, field by field. `base` is what the case
 * said when it was last asked.
 */
import { canonical } from '../repositories/canonical';

export interface Conflict {
  /** JSON path of the field. */
  readonly path: string;
  /** What the case says now; the draft keeps what was typed. */
  readonly fact: unknown;
}

export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const same = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonical(one) === canonical(other));

/** Where both sides changed a field to different things, what was typed stays and the conflict is told. */
export function merge(base: unknown, typed: unknown, fact: unknown, path = ''): Merged {
  const settled = settle(base, typed, fact);
  if (settled) return settled;
  if (isFields(typed) && isFields(fact)) return mergeFields(isFields(base) ? base : {}, typed, fact, path);
  if (isList(base) && isList(typed) && isList(fact) && sameLength(base, typed, fact)) {
    return mergeItems(base, typed, fact, path);
  }
  return { value: typed, conflicts: [{ path, fact }] };
}

/** Where one side alone changed the field, or both to the same. */
function settle(base: unknown, typed: unknown, fact: unknown): Merged | undefined {
  if (same(typed, fact) || same(base, fact)) return { value: typed, conflicts: [] };
  return same(base, typed) ? { value: fact, conflicts: [] } : undefined;
}

const sameLength = (...lists: readonly (readonly unknown[])[]): boolean =>
  new Set(lists.map(({ length }) => length)).size === 1;

function mergeFields(base: Fields, typed: Fields, fact: Fields, path: string): Merged {
  const names = [...new Set([...Object.keys(fact), ...Object.keys(typed)])];
  const merged = names.map(
    (name) => [name, merge(base[name], typed[name], fact[name], path === '' ? name : `${path}.${name}`)] as const,
  );
  return {
    value: Object.fromEntries(merged.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  };
}

/** Lists of one length are merged item by item; others are one field each, for nobody knows which item is which. */
function mergeItems(
  base: readonly unknown[],
  typed: readonly unknown[],
  fact: readonly unknown[],
  path: string,
): Merged {
  const merged = typed.map((item, at) => merge(base[at], item, fact[at], `${path}[${at}]`));
  return { value: merged.map(({ value }) => value), conflicts: merged.flatMap(({ conflicts }) => conflicts) };
}
