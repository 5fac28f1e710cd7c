import { normaliseDate } from '../../ui/dates';
import type { Field } from './field';
import { asText, isArray, type Json } from './json';

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** How a value stands in a text box. */
export function toText(field: Field, value: Json | undefined): string {
  if (field.control === 'lines' && isArray(value)) return value.map(asText).join('\n');
  if (field.control === 'choice') return field.options.find((option) => option.value === value)?.label ?? asText(value);
  return asText(value);
}

/**
 * The value a typed or pasted text stands for; `undefined` for none. What cannot be understood stays as typed, so that
 * nothing is lost and the schema can say what is wrong.
 */
export function fromText(field: Field, text: string): Json | undefined {
  if (text === '') return undefined;
  switch (field.control) {
    case 'number':
      return /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : text;
    case 'date':
      return normaliseDate(text);
    case 'lines': {
      const lines = linesOf(text);
      return lines.length === 0 ? undefined : lines;
    }
    case 'choice':
      return field.options.find(({ value, label }) => label === text.trim() || value === text.trim())?.value ?? text;
    default:
      return text;
  }
}
