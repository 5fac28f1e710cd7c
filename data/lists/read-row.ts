import type { ListColumn, ListPlan, ListValue, ListValues } from './plan';
import { readValue } from './read-value';
import type { SheetRow } from './sheet';

export interface RowFault {
  readonly column: ListColumn | undefined;
  /** Chinese. */
  readonly message: string;
}

export type ReadRow =
  /** `joined`: line breaks inside cells were taken out, since the field is one line. */
  | { readonly ok: true; readonly row: ListValues; readonly joined: boolean }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** A row of cells as the list keeps it, or everything that is wrong with it. */
export function readRow(row: SheetRow, places: ReadonlyMap<ListColumn, number>, plan: ListPlan): ReadRow {
  const values: Record<string, ListValue> = {};
  const faults: RowFault[] = [];
  for (const [column, place] of places) {
    const fault = row.faults.get(place);
    const read =
      fault === undefined ? readValue(column, row.cells.get(place) ?? '') : { ok: false as const, message: fault };
    if (!read.ok) faults.push({ column, message: `“${column.title}”${read.message}` });
    else if (read.value !== undefined) values[column.key] = read.value;
  }
  if (faults.length > 0) return { ok: false, faults };
  const checked = plan.check(values);
  if (checked.ok) return { ok: true, row: checked.row, joined: false };
  const broken = checked.problems.filter(({ code }) => code === 'line-break').map(({ path }) => path);
  const again = broken.length === 0 ? checked : plan.check(joinLines(values, broken));
  if (again.ok) return { ok: true, row: again.row, joined: true };
  return {
    ok: false,
    faults: again.problems.map(({ path, message }) => {
      const column = plan.columns.find(({ key }) => key === path.replace(/\[.*$/u, ''));
      return { column, message: column ? `“${column.title}”${message}` : message };
    }),
  };
}

/** A cell that was broken to fit its column is one line again; Western words keep a blank between them. */
function joinLines(values: ListValues, keys: readonly string[]): ListValues {
  const join = (text: string): string =>
    text.replace(/([^\n])[^\S\n]*\n\s*(?=(.))/gu, (_, before: string, after: string) =>
      /[\w.]/u.test(before) && /\w/u.test(after) ? `${before} ` : before,
    );
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      keys.includes(key) && typeof value === 'string' ? join(value.replace(/\r\n?/gu, '\n').trim()) : value,
    ]),
  );
}
