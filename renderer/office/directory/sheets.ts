/** The 通讯录 as tables of texts that are edited, and back. Pure. */
import type { Directory } from '#data/records/directory';
import {
  directorySheets,
  readDirectorySheets,
  type DirectorySheet,
  type ReadDirectory,
} from '#data/repositories/directory-sheets';

export interface Row {
  /** Stays with the row wherever it is moved. */
  readonly id: number;
  readonly cells: readonly string[];
}

export interface Table extends Pick<DirectorySheet, 'name' | 'columns'> {
  readonly rows: readonly Row[];
}

export type NewId = () => number;

export const tablesOf = (directory: Directory, newId: NewId): readonly Table[] =>
  directorySheets(directory).map(({ name, columns, rows }) => ({
    name,
    columns,
    rows: rows.map((cells) => ({ id: newId(), cells: cells.map((cell) => String(cell ?? '')) })),
  }));

/** Rows are counted from 1, as they stand in the window; empty ones do not count. */
export const readTables = (tables: readonly Table[]): ReadDirectory =>
  readDirectorySheets(
    tables.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)].map((cells, number) => ({
        number,
        cells: new Map(cells.map((cell, index) => [index + 1, cell.trim()] as const).filter(([, text]) => text !== '')),
      })),
    })),
  );

export const withCell = (rows: readonly Row[], row: number, column: number, text: string): readonly Row[] =>
  rows.map((one, index) =>
    index === row ? { ...one, cells: one.cells.map((cell, place) => (place === column ? text : cell)) } : one,
  );

export function moved(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const [row] = rows.slice(from, from + 1);
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const others = rows.filter((one) => one !== row);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** A block of cells goes in from a place on, over what is there, with new rows below where they run out. */
export function withBlock(
  { rows, columns }: Table,
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
  newId: NewId,
): readonly Row[] {
  const filled = [...rows];
  block.forEach((line, offset) => {
    const old = filled[at.row + offset] ?? { id: newId(), cells: columns.map(() => '') };
    const cells = old.cells.map((cell, index) => line[index - at.column] ?? cell);
    filled[at.row + offset] = { ...old, cells };
  });
  return filled;
}
