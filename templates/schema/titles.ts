import * as v from 'valibot';

/** The Chinese title of the innermost field along a path that has one; the root's own where none has. */
export function titleAt(schema: v.GenericSchema, keys: readonly (string | number)[]): string {
  let title = titleOf(schema) ?? '';
  let places: readonly v.GenericSchema[] = [schema];
  for (const key of keys) {
    places = places.flatMap((place) => children(place, key));
    const found = places.map(titleOf).find((name) => name !== undefined);
    if (found === undefined) return title;
    title = found;
  }
  return title;
}

function titleOf(schema: v.GenericSchema): string | undefined {
  const title = v.getMetadata(schema)['title'] ?? v.getMetadata(unwrap(schema))['title'];
  return typeof title === 'string' ? title : undefined;
}

/** Optional fields wrap the schema that carries the title. */
function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema ? unwrap(schema.wrapped as v.GenericSchema) : schema;
}

/** The schemas of what is found under a property, or of an item of a list; none where there is no such place. */
export function children(schema: v.GenericSchema, key: string | number): readonly v.GenericSchema[] {
  return parts(unwrap(schema)).flatMap((part) => {
    if ('entries' in part) {
      const entries = part.entries as Readonly<Record<string, v.GenericSchema>>;
      return Object.hasOwn(entries, key) ? [entries[key] as v.GenericSchema] : [];
    }
    return 'item' in part && typeof key === 'number' ? [part.item as v.GenericSchema] : [];
  });
}

/** The plain schemas behind pipes and unions. */
function parts(schema: v.GenericSchema): readonly v.GenericSchema[] {
  if ('pipe' in schema) {
    const steps = (schema.pipe as readonly v.GenericSchema[]).filter((step) => step.kind === 'schema');
    return steps.flatMap((step) => (step === schema ? [] : parts(step)));
  }
  if ('options' in schema && schema.type === 'union') return (schema.options as v.GenericSchema[]).flatMap(parts);
  return [schema];
}
