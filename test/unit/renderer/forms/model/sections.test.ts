import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../renderer/forms/model/field';
import { isArray, isObject } from '../../../../../renderer/forms/model/json';
import { joinPath } from '../../../../../renderer/forms/model/path';
import { readSections } from '../../../../../renderer/forms/model/sections';
import type { Json, JsonObject } from '#data/contract/types';
import { KINDS } from '#kinds/registry';
import { jsonSchema } from '#schema/json-schema';

const schemaOf = (kind: (typeof KINDS)[number]): JsonObject =>
  JSON.parse(JSON.stringify(jsonSchema(kind))) as JsonObject;

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('the form of %s', (_, kind) => {
  const sections = readSections(schemaOf(kind));
  const entries = sections.flatMap((section) => section.entries);

  it('has a place for every value of every sample', () => {
    for (const sample of kind.samples) {
      const { kind: __, ...input } = sample.input as JsonObject;
      const lost = leaves(input, '').filter((path) => !entries.some(({ parent, field }) => holds(field, parent, path)));
      expect(lost, sample.name).toEqual([]);
    }
  });

  it('calls every field by a Chinese name', () => {
    const names = entries.flatMap(({ field }) => everyField(field)).map(({ label }) => label);
    expect(names.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  });

  it('shows the parts in the order of the document', () => {
    const order = ['head', 'title', 'content', 'body', 'attachments', 'closing', 'imprint', 'page', 'more'];
    const shown = sections.map(({ id }) => id);
    expect(shown).toEqual(order.filter((id) => shown.includes(id)));
    expect(shown).not.toContain('more');
  });

  it('offers a choice, never English words, wherever the values are fixed', () => {
    const options = entries
      .flatMap(({ field }) => everyField(field))
      .flatMap((field) => (field.control === 'choice' ? field.options : []));
    expect(options.filter(({ label }) => /^[a-z]+$/i.test(label))).toEqual([]);
  });
});

function everyField(field: Field): readonly Field[] {
  return 'fields' in field ? [field, ...field.fields.flatMap(everyField)] : [field];
}

/** Paths of all texts, figures and switches in a value. */
function leaves(value: Json, path: string): readonly string[] {
  if (isArray(value)) return value.flatMap((item, index) => leaves(item, joinPath(path, index)));
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => leaves(inner, joinPath(path, name)));
  return [path];
}

/** Whether a field, standing in the object at `parent`, edits the value at `path`. */
function holds(field: Field, parent: string, path: string): boolean {
  const own = joinPath(parent, field.name);
  const inside = path === own || path.startsWith(`${own}.`) || path.startsWith(`${own}[`);
  if (!inside) return false;
  switch (field.control) {
    case 'group':
      return field.fields.some((inner) => holds(inner, own, path));
    case 'table':
    case 'cards': {
      const row = /^\[(\d+)\]/.exec(path.slice(own.length))?.[0] ?? '';
      return field.fields.some((inner) => holds(inner, `${own}${row}`, path));
    }
    case 'lines':
      return /^\[\d+\]$/.test(path.slice(own.length));
    case 'body':
      return true;
    default:
      return path === own;
  }
}

describe('readSections', () => {
  it('puts a property no part knows into the last section, so that it can be filled in', () => {
    const sections = readSections({
      type: 'object',
      required: ['title'],
      properties: {
        kind: { const: 'x' },
        title: { type: 'string', title: '标题' },
        extra: { type: 'string', title: '附加' },
      },
    });
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['title', '标题与主送'],
      ['more', '其他'],
    ]);
  });
});
