import type { FontBook, FontRole } from '../fonts/font-book';
import type { FlowColumn, FlowTable } from '../flow/flow';
import { breakLines, type LineRange } from '../text/break-lines';
import { toCharacters, type Characters } from '../text/characters';
import { pt, twip, twipToPt, type Twip } from '../units';

export interface BrokenCell {
  readonly characters: Characters;
  readonly lines: readonly LineRange[];
  /** From the left edge of the column, and the measure its lines are set in. */
  readonly left: Twip;
  readonly measure: Twip;
  readonly align: FlowColumn['align'];
}

export interface BrokenRow {
  readonly cells: readonly BrokenCell[];
  /** Lines of its longest cell. */
  readonly lines: number;
  readonly font: FontRole;
}

/** A table's head and rows, broken into lines. */
export interface BrokenTable {
  readonly header: BrokenRow;
  readonly rows: readonly BrokenRow[];
}

export function breakTable(table: FlowTable, fonts: FontBook): BrokenTable {
  const header = breakRow(table, table.header, (text, column) =>
    breakCell(table, text, { fonts, column: { width: column.width, align: 'center' }, font: table.headerFont }),
  );
  const rows = table.rows.map((texts, index) =>
    breakRow(table, texts, (text, column) =>
      breakCell(table, text, { fonts, column, font: table.bodyFont, inset: column.insets?.[index] ?? twip(0) }),
    ),
  );
  return { header: { ...header, font: table.headerFont }, rows };
}

function breakRow(
  table: FlowTable,
  texts: readonly string[],
  cell: (text: string, column: FlowColumn) => BrokenCell,
): BrokenRow {
  const cells = table.columns.map((column, index) => cell(texts[index] ?? '', column));
  return { cells, lines: Math.max(1, ...cells.map(({ lines }) => lines.length)), font: table.bodyFont };
}

export interface CellSetting {
  readonly fonts: FontBook;
  readonly column: FlowColumn;
  readonly font: FontRole;
  readonly inset?: Twip;
}

export function breakCell(
  table: Pick<FlowTable, 'size' | 'padX'>,
  text: string,
  { fonts, column, font, inset = twip(0) }: CellSetting,
): BrokenCell {
  const { size, padX } = table;
  const characters = toCharacters([{ text, font }], { size, tracking: pt(0) }, fonts);
  const measure = twip(column.width - 2 * padX - inset);
  const points = twipToPt(measure);
  return {
    characters,
    lines: breakLines(characters, { first: points, rest: points, noHanging: true }),
    left: padX,
    measure,
    align: column.align,
  };
}

/** Height of a row of so many lines, the rule above it included. */
export const rowHeight = (
  { line, padY, ruleWidth }: Pick<FlowTable, 'line' | 'padY' | 'ruleWidth'>,
  lines: number,
): Twip => twip(lines * line + 2 * padY + ruleWidth * 20);
