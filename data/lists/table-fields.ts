import type * as v from 'valibot';
import { schemaOf } from '#schema/json-schema';
import { planAt, type ListPlan } from './plan';

/** A list of plain rows among the fields of a document, as `content.problems`. */
export interface TableField {
  readonly path: string;
  readonly plan: ListPlan;
}

/** Every field of a schema that rows of a sheet can fill, in the order of the form. */
export const tableFields = (schema: v.GenericSchema): readonly TableField[] =>
  listPaths(schemaOf(schema), []).flatMap((keys) => {
    const plan = planAt(schema, keys);
    return plan === undefined ? [] : [{ path: keys.join('.'), plan }];
  });

/** The list that a document is about: the one with most columns. */
export const mainTable = (schema: v.GenericSchema): TableField | undefined =>
  tableFields(schema).reduce<TableField | undefined>(
    (widest, field) => (field.plan.columns.length > (widest?.plan.columns.length ?? 0) ? field : widest),
    undefined,
  );

interface Part {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

/** Lists of objects that are reached by names alone. */
function listPaths(part: unknown, keys: readonly string[]): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, properties, items }: Part = part;
  if (type === 'array') return typeof items === 'object' ? [keys] : [];
  return Object.entries(properties ?? {}).flatMap(([key, inner]) => listPaths(inner, [...keys, key]));
}
