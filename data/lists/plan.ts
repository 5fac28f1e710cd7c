/** What a list asks of its rows, taken from the schema of the field that holds it: the schema is the one place that says. */
import * as v from 'valibot';
import { schemaOf } from '#schema/json-schema';
import { toProblems, type InputProblem } from '#schema/problems';
import { children } from '#schema/titles';

export interface ListColumn {
  readonly key: string;
  /** Chinese, as in the form. */
  readonly title: string;
  readonly needed: boolean;
  readonly type: 'text' | 'date' | 'choice' | 'count' | 'lines' | 'dates' | 'switch';
  /** Of a choice: what may stand there, and what it means. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly help: string;
  readonly example: string;
}

export interface ListPlan {
  /** Chinese: 问题清单 */
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** The row as the schema keeps it, or what is wrong with it; paths are keys of columns. */
  readonly check: (row: ListValues) => CheckedRow;
}

export type ListValue = string | number | boolean | readonly string[];
export type ListValues = Readonly<Record<string, ListValue>>;

export type CheckedRow =
  { readonly ok: true; readonly row: ListValues } | { readonly ok: false; readonly problems: readonly InputProblem[] };

type Schema = Readonly<Record<string, unknown>>;

/** The plan of the list found along `keys` of a schema; undefined where that is no list of plain rows. */
export function planAt(schema: v.GenericSchema, keys: readonly (string | number)[]): ListPlan | undefined {
  const [list] = keys.reduce<readonly v.GenericSchema[]>(
    (places, key) => places.flatMap((place) => children(place, key)),
    [schema],
  );
  const [item] = list === undefined ? [] : children(list, 0);
  return list === undefined || item === undefined ? undefined : planOf(text(schemaOf(list) as Schema, 'title'), item);
}

/** The plan of a list whose rows follow a schema; undefined where a row holds more than plain cells. */
export function planOf(name: string, item: v.GenericSchema): ListPlan | undefined {
  const columns = columnsOf(schemaOf(item) as Schema);
  if (columns === undefined) return undefined;
  return {
    name,
    columns,
    check: (row) => {
      const result = v.safeParse(item, row);
      if (result.success) return { ok: true, row: result.output as ListValues };
      return { ok: false, problems: toProblems(item, result.issues) };
    },
  };
}

/** The columns of a list whose items follow a JSON Schema; what holds more than a cell, and may be left out, is. */
export function columnsOf(item: Schema): readonly ListColumn[] | undefined {
  const { properties, required } = item;
  if (!isSchema(properties)) return undefined;
  const needed = (key: string): boolean => Array.isArray(required) && required.includes(key);
  const columns: ListColumn[] = [];
  for (const [key, property] of Object.entries(properties)) {
    const column = isSchema(property) ? columnOf(key, property, needed(key)) : undefined;
    if (column) columns.push(column);
    else if (needed(key)) return undefined;
  }
  return columns.length > 0 ? columns : undefined;
}

function columnOf(key: string, property: Schema, needed: boolean): ListColumn | undefined {
  const type = typeOf(property);
  if (type === undefined) return undefined;
  const labels = isSchema(property['x-labels']) ? property['x-labels'] : {};
  const values = Array.isArray(property['enum']) ? property['enum'].map(String) : [];
  const example: unknown = Array.isArray(property['examples']) ? property['examples'][0] : undefined;
  return {
    key,
    title: text(property, 'title') || key,
    needed,
    type,
    options: values.map((value) => ({ value, label: text(labels, value) || value })),
    help: text(property, 'description'),
    example: typeof example === 'string' ? example : '',
  };
}

function typeOf(property: Schema): ListColumn['type'] | undefined {
  // A picture is no text of a cell.
  if (property['x-widget'] === 'picture') return undefined;
  if (Array.isArray(property['enum'])) return 'choice';
  switch (property['type']) {
    case 'string':
      return property['format'] === 'date' ? 'date' : 'text';
    case 'integer':
      return 'count';
    case 'boolean':
      return 'switch';
    case 'array':
      return isSchema(property['items']) ? listType(property['items']) : undefined;
    default:
      return undefined;
  }
}

function listType(items: Schema): 'lines' | 'dates' | undefined {
  if (items['type'] !== 'string' || Array.isArray(items['enum'])) return undefined;
  return items['format'] === 'date' ? 'dates' : 'lines';
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (schema: Schema, keyword: string): string => {
  const value = schema[keyword];
  return typeof value === 'string' ? value : '';
};
