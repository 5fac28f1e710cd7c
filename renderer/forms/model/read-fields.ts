import { CHOICE_LABELS } from '../../ui/choice-labels';
import type { Field, Option } from './field';
import { asText, type Json } from './json';
import { alternatives, fixedValues, list, number, properties, subSchema, text, type Schema } from './json-schema';

/** The fields for the properties of an object schema, in the schema's order; `skip` names properties left out. */
export function readFields(schema: Schema, skip: readonly string[] = []): readonly Field[] {
  const required = list(schema, 'required');
  return properties(schema)
    .filter(([name]) => !skip.includes(name))
    .map(([name, property]) => readField(name, property, required.includes(name)));
}

/** The control for one property: what `x-widget` asks for, else what the type suggests. */
export function readField(name: string, schema: Schema, required: boolean): Field {
  const help = text(schema, 'description');
  const example = list(schema, 'examples')[0];
  const common = {
    name,
    label: text(schema, 'title') ?? name,
    required,
    ...(help === undefined ? {} : { help }),
    ...placeholderOf(example),
  };
  const widget = text(schema, 'x-widget');
  if (widget === 'body') return { ...common, control: 'body' };
  if (widget === 'textarea' || widget === 'date') return { ...common, control: widget };

  const options = optionsOf(schema);
  if (options !== undefined) return { ...common, control: 'choice', options };

  const typed = alternatives(schema).find(({ source }) => typeof source.type === 'string') ?? schema;
  switch (text(typed, 'type')) {
    case 'boolean':
      return { ...common, control: 'switch' };
    case 'integer':
    case 'number':
      return { ...common, control: 'number', ...limits(typed) };
    case 'object':
      return { ...common, control: 'group', fields: readFields(typed) };
    case 'array':
      return { ...common, ...listControl(typed, widget) };
    default:
      return { ...common, control: text(typed, 'format') === 'date' ? 'date' : 'text' };
  }
}

function listControl(schema: Schema, widget: string | undefined) {
  const item = subSchema(schema, schema.source.items);
  const title = text(item, 'title') ?? '';
  const fields = readFields(item);
  if (fields.length === 0) return { control: 'lines', item: title } as const;
  const plain = fields.every(({ control }) => control !== 'body' && control !== 'group' && control !== 'cards');
  return {
    control: widget === 'table' || (widget === undefined && plain) ? 'table' : 'cards',
    item: title,
    fields,
  } as const;
}

function optionsOf(schema: Schema): readonly Option[] | undefined {
  const values = fixedValues(schema);
  if (values === undefined || !values.every((value) => typeof value === 'string')) return undefined;
  const labels = new Map(alternatives(schema).map((choice) => [choice.source.const, text(choice, 'title')]));
  return values.map((value) => ({ value, label: labels.get(value) ?? CHOICE_LABELS[value] ?? value }));
}

function limits(schema: Schema): { readonly minimum?: number; readonly maximum?: number } {
  const [minimum, maximum] = [number(schema, 'minimum'), number(schema, 'maximum')];
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function placeholderOf(example: Json | undefined): { readonly placeholder?: string } {
  const shown = Array.isArray(example) ? example.map(asText).join('\n') : asText(example);
  return shown === '' ? {} : { placeholder: shown };
}
