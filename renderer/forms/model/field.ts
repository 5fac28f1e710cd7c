/** What the form shows for one property of an input. Made from the kind's JSON Schema by `readFields`; plain data. */
export type Field =
  | Of<'text' | 'textarea' | 'date' | 'body' | 'switch' | 'number' | 'picture'>
  | Of<'choice', { readonly options: readonly Option[] }>
  /** A list of strings, one a line. */
  | Of<'lines'>
  | Of<'group', { readonly fields: readonly Field[] }>
  /** A list of objects: `table` as a grid of plain cells, `cards` where an object has more to it. */
  | Of<'table' | 'cards', { readonly item: string; readonly fields: readonly Field[] }>;

type Of<Control extends string, More = unknown> = Control extends string
  ? Common & More & { readonly control: Control }
  : never;

interface Common {
  /** Property name; the field's path is its parent's path and this. */
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly help?: string;
  /** An example, shown while the field is empty. */
  readonly example?: string;
  /** What stands there when nothing is typed. */
  readonly preset?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type FieldOf<Control extends Field['control']> = Extract<Field, { readonly control: Control }>;

/** A part of the form, in the order of the document. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly entries: readonly SectionEntry[];
}

/** A field and the path of the object that holds it. */
export interface SectionEntry {
  readonly parent: string;
  readonly field: Field;
}
