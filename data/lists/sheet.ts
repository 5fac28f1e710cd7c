/** A sheet as its cells say it, by row and column from 1; empty cells are left out. */
export interface SheetText {
  readonly name: string;
  /** Hidden from whoever opens the workbook. */
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, string>;
  /** Cells whose content cannot be relied on, and why, in Chinese. */
  readonly faults: ReadonlyMap<number, string>;
}

/** Cells that are shown as one; all but the first, at the top left, are empty. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 2 → B, as spreadsheets name columns. */
export function columnName(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + last)}`;
}

/** `B7` → row 7, column 2; undefined for what is no address of a cell. */
export function cellAddress(
  reference: string | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
