import type { Field, Option } from './field';
import { asText, isObject, type Json } from './json';
import { alternatives, fixedValues, list, properties, subSchema, text, type Schema } from './json-schema';

/** The fields for the properties of an object schema, in the schema's order. */
export function readFields(schema: Schema): readonly Field[] {
  const required = list(schema, 'required');
  return properties(schema).map(([name, property]) => readField(name, property, required.includes(name)));
}

/** The control for one property: what `x-widget` asks for, else what the type suggests. */
export function readField(name: string, schema: Schema, required: boolean): Field {
  const common = {
    name,
    label: text(schema, 'title') ?? name,
    required,
    ...optional('help', text(schema, 'description')),
    ...optional('example', shown(list(schema, 'examples')[0])),
    ...optional('preset', shown(schema.source.default)),
  };
  return { ...common, ...controlOf(schema) };
}

function controlOf(schema: Schema) {
  const widget = text(schema, 'x-widget');
  if (isPlainWidget(widget)) return { control: widget } as const;
  const options = optionsOf(schema);
  if (options !== undefined) return { control: 'choice', options } as const;
  return controlByType(alternatives(schema).find(({ source }) => typeof source.type === 'string') ?? schema, widget);
}

const PLAIN_WIDGETS = ['body', 'textarea', 'date', 'picture'] as const;

const isPlainWidget = (widget: string | undefined): widget is (typeof PLAIN_WIDGETS)[number] =>
  (PLAIN_WIDGETS as readonly (string | undefined)[]).includes(widget);

function controlByType(schema: Schema, widget: string | undefined) {
  switch (text(schema, 'type')) {
    case 'boolean':
      return { control: 'switch' } as const;
    case 'integer':
    case 'number':
      return { control: 'number' } as const;
    case 'object':
      return { control: 'group', fields: readFields(schema) } as const;
    case 'array':
      return listControl(schema, widget);
    default:
      return { control: text(schema, 'format') === 'date' ? 'date' : 'text' } as const;
  }
}

const ROOMY: readonly Field['control'][] = ['textarea', 'body', 'group', 'table', 'cards', 'picture'];

function listControl(schema: Schema, widget: string | undefined) {
  const item = subSchema(schema, schema.source.items);
  const title = text(item, 'title') ?? '';
  const fields = readFields(item);
  if (fields.length === 0) return { control: 'lines' } as const;
  // A grid is for short cells; long texts want room of their own.
  const short = fields.every(({ control }) => !ROOMY.includes(control));
  return { control: widget === 'table' || short ? 'table' : 'cards', item: title, fields } as const;
}

/**
 * The fixed texts a schema allows, with the Chinese that `x-labels` gives them. Where `x-widget` says so, what else a
 * person may write by hand beside them is no matter of the form.
 */
function optionsOf(schema: Schema): readonly Option[] | undefined {
  const [first = schema] = alternatives(schema);
  const values = fixedValues(text(schema, 'x-widget') === 'choice' ? first : schema);
  if (values === undefined || !values.every((value) => typeof value === 'string')) return undefined;
  const labels = schema.source['x-labels'];
  return values.map((value) => ({ value, label: (isObject(labels) ? asText(labels[value]) : '') || value }));
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: string };

/** A value as an empty field shows it. */
function shown(value: Json | undefined): string | undefined {
  const words = Array.isArray(value) ? value.map(asText).join('\n') : asText(value);
  return words === '' ? undefined : words;
}
