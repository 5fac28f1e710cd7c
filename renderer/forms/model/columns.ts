import { isArray, isObject, type Json, type JsonObject } from './json';

/** A table of a body with an empty column put in before the column at `index`, in the head and in every row. */
export const insertColumn = (table: JsonObject, index: number): JsonObject =>
  edit(table, (cells, empty) => [...cells.slice(0, index), empty, ...cells.slice(index)]);

/** The table without one column; its last column stays. */
export const removeColumn = (table: JsonObject, index: number): JsonObject =>
  countColumns(table) < 2 ? table : edit(table, (cells) => cells.filter((_, at) => at !== index));

export const countColumns = ({ columns }: JsonObject): number => (isArray(columns) ? columns.length : 0);

/** The table with the text of one column set to the left, the middle or the right. */
export function alignColumn(table: JsonObject, index: number, align: 'left' | 'center' | 'right'): JsonObject {
  const columns = isArray(table.columns) ? table.columns : [];
  return { ...table, columns: columns.map((one, at) => (at === index && isObject(one) ? { ...one, align } : one)) };
}

type EditCells = (cells: readonly Json[], empty: Json) => readonly Json[];

/** Rows with too few cells are filled up first, so that what stands under one title goes on standing there. */
function edit(table: JsonObject, editCells: EditCells): JsonObject {
  const count = countColumns(table);
  const rows = isArray(table.rows) ? table.rows : [];
  const whole = (row: Json): readonly Json[] =>
    Array.from({ length: count }, (_, at) => (isArray(row) ? (row[at] ?? '') : ''));
  return {
    ...table,
    columns: editCells(isArray(table.columns) ? table.columns : [], { title: '' }),
    rows: rows.map((row) => editCells(whole(row), '')),
  };
}
