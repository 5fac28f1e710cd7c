import type { Field } from './field';
import { isArray, type Json } from './json';
import { joinPath, setAt, type Segment } from './path';
import { fromText } from './text-value';

/** A column of an editable grid: the cell's key in its row, and what the cell holds. */
export interface GridColumn {
  readonly key: Segment;
  readonly field: Field;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A list of rows with a pasted block put in from one cell on, to the right and down. Rows are added where the block is
 * longer than the list; cells past the last column are left out.
 */
export function pasteBlock(
  rows: Json | undefined,
  columns: readonly GridColumn[],
  place: CellPlace,
  block: readonly (readonly string[])[],
): readonly Json[] {
  const cells = block.flatMap((texts, down) =>
    texts.map((text, right) => ({ text, row: place.row + down, column: columns[place.column + right] })),
  );
  const written = cells.reduce<Json>(
    (list, { text, row, column }) => {
      if (column === undefined) return list;
      return setAt(list, joinPath(`[${row}]`, column.key), fromText(column.field, text));
    },
    isArray(rows) ? rows : [],
  );
  return isArray(written) ? written : [];
}
