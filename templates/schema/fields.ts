/**
 * The few kinds of field that forms are made of. Every field has its Chinese title; it is what error messages and the
 * form call it. `widget` and `help` reach the JSON Schema as `x-widget` and `description`.
 */
import * as v from 'valibot';
import { isCalendarDate } from './dates';
import { findBadCharacter, tidyText } from './hygiene';
import { rule } from './rule';

export interface FieldHints {
  readonly help?: string;
  readonly widget?: 'textarea' | 'body' | 'table' | 'lines' | 'picture';
  /** Shown in an empty field. */
  readonly example?: string;
}

/** A text of one line: names, numbers, short phrases. */
export const line = (title: string, hints?: FieldHints) =>
  v.pipe(
    v.string(),
    clean(),
    v.transform(tidyText),
    v.check((text) => text !== '', rule('empty', '不能为空；不需要这一项时请把它整个删去')),
    v.check((text) => !text.includes('\n'), rule('line-break', '只能写一行，不能换行')),
    about(title, hints),
  );

/** A text of any length; every line is a paragraph of its own. */
export const text = (title: string, hints?: FieldHints) =>
  v.pipe(
    v.string(),
    clean(),
    v.transform(tidyText),
    v.check((value) => value !== '', rule('empty', '不能为空；不需要这一项时请把它整个删去')),
    about(title, { widget: 'textarea', ...hints }),
  );

/** A table cell: may be empty. */
export const cell = (title: string, hints?: FieldHints) =>
  v.pipe(v.string(), clean(), v.transform(tidyText), about(title, hints));

/** A day, `YYYY-MM-DD`, that is in the calendar. */
export const date = (title: string, hints?: FieldHints) =>
  v.pipe(
    v.string(),
    v.check(isCalendarDate, rule('not-a-date', '应是真实存在的日期，写成“年-月-日”，例如 2024-05-01')),
    about(title, hints),
    v.metadata({ format: 'date' }),
  );

/** A whole number from `min` to `max`. */
export const whole = (title: string, min: number, max: number, hints?: FieldHints) =>
  v.pipe(
    v.number(),
    v.integer(rule('not-whole', '应是整数')),
    v.minValue(min, rule('too-small', `不能小于 ${min}`)),
    v.maxValue(max, rule('too-large', `不能大于 ${max}`)),
    about(title, hints),
  );

export const choice = <const O extends readonly string[]>(title: string, options: O, hints?: FieldHints) =>
  v.pipe(v.picklist(options), about(title, hints));

/** A choice whose values are English words; the form shows their Chinese names, which reach it as `x-labels`. */
export const option = <const L extends Readonly<Record<string, string>>>(
  title: string,
  labels: L,
  hints?: FieldHints,
) =>
  v.pipe(
    v.picklist(Object.keys(labels) as (keyof L & string)[]),
    about(title, hints),
    v.metadata({ 'x-labels': labels }),
  );

/** One or more items; leave the whole field out where there is none. */
export const list = <S extends v.GenericSchema>(title: string, item: S, hints?: FieldHints) =>
  v.pipe(v.array(item), v.nonEmpty(rule('empty', '至少要有一项；没有时请把它整个删去')), about(title, hints));

/** An object with exactly these properties. Arrays, which JavaScript takes for objects, are refused. */
export const record = <E extends v.ObjectEntries>(title: string, entries: E, hints?: FieldHints) =>
  v.pipe(v.custom<Record<string, unknown>>(isRecord), v.strictObject(entries), about(title, hints));

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Title, help and form hints of a field. */
export function about<T>(title: string, hints: FieldHints = {}) {
  return v.metadata<T, Record<string, unknown>>({
    title,
    ...(hints.help === undefined ? {} : { description: hints.help }),
    ...(hints.widget === undefined ? {} : { 'x-widget': hints.widget }),
    ...(hints.example === undefined ? {} : { examples: [hints.example] }),
  });
}

function clean() {
  return v.rawCheck<string>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const bad = findBadCharacter(dataset.value);
    if (!bad) return;
    const what = bad.code === 'control-character' ? '看不见的控制字符' : '残缺的字符（半个字）';
    addIssue({ message: rule(bad.code, `第 ${bad.position} 个字处有${what} ${bad.name}，请删去后重新输入`) });
  });
}
