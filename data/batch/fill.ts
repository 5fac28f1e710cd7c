/**
 * One draft with 【列名】 in its texts and a list → one input a row. A text that is nothing but 【列名】 becomes the cell:
 * several lines become several entries of a list, an empty cell leaves the field out, and where the schema asks for a
 * number it becomes one. Inside a longer text the cell must say something.
 */
import type { BatchList, BatchRow } from './list';

export interface FillProblem {
  readonly code: string;
  /** Path of the field in the draft, as other messages give it. */
  readonly path: string;
  /** Chinese, without a full stop. */
  readonly message: string;
}

export type Filled =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly problems: readonly FillProblem[] };

const PLACE = /【([^【】\n]{1,60})】/gu;
const ONLY_PLACE = /^\s*【([^【】\n]{1,60})】\s*$/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Places of the draft that no column fills: a slip of the pen that would be printed as it stands. */
export function unknownPlaces(draft: unknown, { columns }: BatchList): readonly FillProblem[] {
  const known = columns.map((name) => `【${name}】`).join('');
  return textsOf(draft, '').flatMap(({ path, text }) =>
    placesIn(text)
      .filter((name) => !columns.includes(name))
      .map((name) => ({
        code: 'unknown-column',
        path,
        message: `【${name}】在名单里没有这一列（名单有：${known}）；不是要填的内容请不用这种括号`,
      })),
  );
}

/** Columns that no text of the draft uses. */
export function unusedColumns(draft: unknown, { columns }: BatchList): readonly string[] {
  const used = new Set(textsOf(draft, '').flatMap(({ text }) => placesIn(text)));
  return columns.filter((name) => !used.has(name));
}

/** `isNumber` tells of a path, its indexes written `[]`, whether the schema asks for a number there. */
export function fillDraft(draft: unknown, row: BatchRow, isNumber: (path: string) => boolean): Filled {
  const problems: FillProblem[] = [];
  const fillText = (text: string, path: string): string =>
    text.replace(PLACE, (place, name: string) => {
      const cell = row.cells.get(name);
      if (cell === undefined) {
        problems.push({ code: 'empty-cell', path, message: `名单第${row.number}行的“${name}”是空的，填不进${place}` });
        return '';
      }
      return inWords(cell);
    });
  const whole = (text: string, path: string): readonly (string | number)[] | undefined => {
    const name = ONLY_PLACE.exec(text)?.[1];
    if (name === undefined) return undefined;
    const cell = row.cells.get(name);
    if (cell === undefined) return [];
    if (isNumber(path)) return [/^\d{1,15}$/u.test(cell) ? Number(cell) : cell];
    return cell.split(/\r?\n/u).filter((line) => line.trim() !== '');
  };
  const fill = (value: unknown, path: string): readonly unknown[] => {
    if (typeof value === 'string') {
      const lines = whole(value, path);
      if (lines === undefined) return [fillText(value, path)];
      return path.endsWith('[]') || lines.length < 2 ? lines : [lines.join('\n')];
    }
    if (Array.isArray(value)) {
      const items = value.flatMap((item) => fill(item, `${path}[]`));
      return items.length === 0 && value.length > 0 ? [] : [items];
    }
    if (typeof value !== 'object' || value === null) return [value];
    const entries = Object.entries(value).flatMap(([key, part]) =>
      fill(part, path === '' ? key : `${path}.${key}`).map((filled) => [key, filled] as const),
    );
    return [Object.fromEntries(entries)];
  };
  const [input] = fill(draft, '');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input };
}

const placesIn = (text: string): readonly string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name);

/** In a sentence a date reads as the standard writes dates (GB/T 9704—2012 7.3.5.4). */
const inWords = (cell: string): string =>
  cell.replace(
    ISO_DATE,
    (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
  );

function textsOf(value: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}
