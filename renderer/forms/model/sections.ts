import type { Field, Section, SectionEntry } from './field';
import type { JsonObject } from './json';
import { list, properties, rootSchema, text, type Schema } from './json-schema';
import { readField } from './read-fields';

/** The parts of a document in the order of GB/T 9704—2012 7, and the properties of the envelope each is made from. */
const PARTS: readonly { readonly id: string; readonly title?: string; readonly properties: readonly string[] }[] = [
  { id: 'head', title: '版头', properties: ['head'] },
  { id: 'title', title: '标题与主送', properties: ['title', 'notes', 'addressees', 'addresseesIn'] },
  { id: 'content', properties: ['content'] },
  { id: 'body', title: '正文', properties: ['body'] },
  { id: 'attachments', title: '附件', properties: ['attachments'] },
  { id: 'closing', title: '落款', properties: ['closing'] },
  { id: 'imprint', title: '版记', properties: ['imprint'] },
  { id: 'page', title: '版面', properties: ['profile'] },
];

/** Every property of the kind's schema but `kind`, sorted into the parts of a document; the unknown ones come last. */
export function readSections(source: JsonObject): readonly Section[] {
  const schema = rootSchema(source);
  const all = properties(schema).filter(([name]) => name !== 'kind');
  const known = new Set(PARTS.flatMap((part) => part.properties));
  const rest = all.map(([name]) => name).filter((name) => !known.has(name));
  return [...PARTS, { id: 'more', title: '其他', properties: rest }]
    .map((part) => readSection(schema, part))
    .filter(({ entries }) => entries.length > 0);
}

function readSection(schema: Schema, part: (typeof PARTS)[number]): Section {
  const required = list(schema, 'required');
  const present = properties(schema).filter(([name]) => part.properties.includes(name));
  const fields = present.map(([name, property]) => readField(name, property, required.includes(name)));
  const sole = present.length === 1 ? present[0] : undefined;
  const help = sole === undefined ? undefined : text(sole[1], 'description');
  return {
    id: part.id,
    title: part.title ?? fields[0]?.label ?? '',
    ...(help === undefined ? {} : { help }),
    entries: fields.flatMap(unwrap),
  };
}

/** The fields of a top-level object stand in the section itself, without a frame of their own. */
function unwrap(field: Field): readonly SectionEntry[] {
  return field.control === 'group'
    ? field.fields.map((inner) => ({ parent: field.name, field: inner }))
    : [{ parent: '', field }];
}
