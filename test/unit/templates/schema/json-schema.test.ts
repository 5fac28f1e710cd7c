import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#kinds/registry';
import { jsonSchema } from '#schema/json-schema';
import { parseInput } from '#schema/parse-input';

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const schema = jsonSchema(kind) as Record<string, unknown>;

  test('is JSON Schema 2020-12, as plain data', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('every field has a Chinese title', () => {
    const untitled = fieldsOf(schema, '').filter(
      ([, field]) => typeof field['title'] !== 'string' || !/[\u4e00-\u9fff]/.test(field['title']),
    );
    expect(untitled.map(([path]) => path)).toEqual([]);
  });

  test.each(kind.samples.map((sample) => [sample.name, sample.input] as const))(
    'sample %s satisfies it',
    (_name, input) => {
      const validate = ajv.compile(schema);
      expect(validate(input), JSON.stringify(validate.errors)).toBe(true);
      expect(parseInput(input)).toMatchObject({ ok: true });
    },
  );

  test('an unknown property is against it', () => {
    expect(ajv.validate(schema, { ...(kind.samples[0]?.input as object), extra: 1 })).toBe(false);
  });

  test('choices in English carry their Chinese names for the form', () => {
    const bare = fieldsOf(schema, '').filter(
      ([, field]) =>
        Array.isArray(field['enum']) && /[a-z]/.test(String(field['enum'])) && field['x-labels'] === undefined,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

type Node = Record<string, unknown>;

/** Every property and list item of a schema, by path. */
function fieldsOf(node: Node, path: string): readonly (readonly [string, Node])[] {
  const properties = Object.entries((node['properties'] ?? {}) as Record<string, Node>);
  const options = (node['anyOf'] ?? []) as readonly Node[];
  const inner = [
    ...properties.map(([name, child]) => [`${path}.${name}`, child] as const),
    ...(node['items'] ? [[`${path}[]`, node['items'] as Node] as const] : []),
  ];
  return [
    ...inner,
    ...inner.flatMap(([at, child]) => fieldsOf(child, at)),
    ...options.flatMap((option) => fieldsOf(option, path)),
  ];
}
