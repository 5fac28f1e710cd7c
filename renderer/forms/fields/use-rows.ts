import { flushSync } from 'react-dom';
import type { Json } from '#data/contract/types';
import { strings } from '../../ui/strings';
import { useForm, type FormBinding } from '../form-binding';
import { isArray, isEmpty } from '../model/json';
import { getAt, joinPath } from '../model/path';

const rowsAt = (form: FormBinding, path: string): readonly Json[] => {
  const value = getAt(form.input(), path);
  return isArray(value) ? value : [];
};

const putRows = (rows: readonly Json[]): Json | undefined => (rows.length === 0 ? undefined : rows);

/** How many items the list at a path has. */
export const useRowCount = (path: string): number =>
  useForm().useInput((input) => {
    const value = getAt(input, path);
    return isArray(value) ? value.length : 0;
  });

/** Adds an item at the end; its fields are there when this returns, so that the next key can go into them. */
export function addRow(form: FormBinding, path: string, row: Json): void {
  flushSync(() => {
    form.set(path, [...rowsAt(form, path), row]);
  });
}

/** Takes an item out; where it held something, with a way back. */
export function removeRow(form: FormBinding, path: string, index: number): void {
  const rows = rowsAt(form, path);
  const left = putRows(rows.filter((_, at) => at !== index));
  if (isEmpty(rows[index])) form.set(path, left);
  else form.edit(path, left, strings.removed(strings.rowNumber(index + 1)));
}

/** Exchanges an item with the one before (-1) or after (1) it. */
export function moveRow(form: FormBinding, path: string, index: number, by: -1 | 1): boolean {
  const rows = [...rowsAt(form, path)];
  const [one, other] = [rows[index], rows[index + by]];
  if (one === undefined || other === undefined) return false;
  rows[index] = other;
  rows[index + by] = one;
  form.set(path, rows);
  return true;
}

/** Puts the caret into the field of this path. */
export function focusPath(path: string): void {
  const escaped = CSS.escape(path);
  const found = document.querySelector<HTMLElement>(`[data-path="${escaped}"], [data-path^="${escaped}."]`);
  const box = found?.matches('input, textarea') === true ? found : found?.querySelector<HTMLElement>('input, textarea');
  box?.focus();
}

export const cellPath = (path: string, row: number, key: string | number): string => joinPath(joinPath(path, row), key);
