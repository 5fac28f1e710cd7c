import type { DocumentKind } from '#kinds/kind';
import { jsonSchema, type JsonSchema } from './json-schema';

/** Paths of the fields of a kind that take a number, the index of a list written `[]`: `head.number.serial`. */
export function numberPaths(kind: DocumentKind): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (schema: JsonSchema, path: string): void => {
    if (schema.type === 'integer' || schema.type === 'number') found.add(path);
    for (const way of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visitPart(way, path);
    for (const [key, part] of Object.entries(schema.properties ?? {}))
      visitPart(part, path === '' ? key : `${path}.${key}`);
    if (schema.items !== undefined && !Array.isArray(schema.items)) visitPart(schema.items, `${path}[]`);
  };
  const visitPart = (part: JsonSchema | boolean, path: string): void => {
    if (typeof part === 'object') visit(part, path);
  };
  visit(jsonSchema(kind), '');
  return found;
}
