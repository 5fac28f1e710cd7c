import { isArray, isObject, type Json, type JsonObject } from './json';

/** The part of JSON Schema (2020-12) that the form reads. */
export interface Schema {
  readonly source: JsonObject;
  readonly definitions: JsonObject;
}

export const rootSchema = (source: JsonObject): Schema => ({
  source,
  definitions: isObject(source.$defs) ? source.$defs : {},
});

/** A schema inside another, its `$ref` followed; what stands beside the `$ref` wins. */
export function subSchema(parent: Schema, value: Json | undefined): Schema {
  const source = isObject(value) ? value : {};
  const name = typeof source.$ref === 'string' ? source.$ref.split('/').at(-1) : undefined;
  const target = name === undefined ? undefined : parent.definitions[name];
  if (!isObject(target)) return { ...parent, source };
  const { $ref: _, ...beside } = source;
  return { ...parent, source: { ...target, ...beside } };
}

export const text = ({ source }: Schema, keyword: string): string | undefined => {
  const value = source[keyword];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const list = ({ source }: Schema, keyword: string): readonly Json[] => {
  const value = source[keyword];
  return isArray(value) ? value : [];
};

/** Properties in the order they are written. */
export const properties = (schema: Schema): readonly (readonly [string, Schema])[] =>
  isObject(schema.source.properties)
    ? Object.entries(schema.source.properties).map(([name, value]) => [name, subSchema(schema, value)] as const)
    : [];

/** The schemas a value may follow: the alternatives of `anyOf` or `oneOf`, else the schema itself. */
export function alternatives(schema: Schema): readonly Schema[] {
  const choices = [...list(schema, 'anyOf'), ...list(schema, 'oneOf')];
  return choices.length === 0 ? [schema] : choices.map((choice) => subSchema(schema, choice));
}

/** The fixed values a schema allows; `undefined` where it allows others too. */
export function fixedValues(schema: Schema): readonly Json[] | undefined {
  if (schema.source.const !== undefined) return [schema.source.const];
  if (isArray(schema.source.enum)) return schema.source.enum;
  const choices = alternatives(schema);
  if (choices.length === 1 && choices[0] === schema) return undefined;
  const values = choices.map(fixedValues);
  return values.every((value) => value !== undefined) ? values.flat() : undefined;
}
