import type { FontBook } from '../fonts/font-book';
import type { FlowTable, TableHints } from '../flow/flow';
import { breakTable, rowHeight, type BrokenCell, type BrokenRow, type BrokenTable } from './break-table';
import { drawFrame, type FrameRow } from './draw-frame';
import { currentPage, openPage, room, type OpenPage, type Pager } from './pager';
import { placeCellLines } from './place-cell';
import { dividePages, type RowSlice, type TablePage } from './table-pages';

/** Places a table; its head is repeated on every page it goes on to, and never stands alone at the foot of one. */
export function placeTable(table: FlowTable, pager: Pager, fonts: FontBook): TableHints {
  const broken = breakTable(table, fonts);
  const headerHeight = rowHeight(table, broken.header.lines);
  const begin = currentPage(pager);
  const divided = dividePages(table, broken, {
    first: room(begin) - headerHeight,
    rest: begin.area.height - headerHeight,
  });
  const postponed = divided[0]?.length === 0 && (divided.length > 1 || room(begin) < headerHeight);
  const pages = postponed && divided.length > 1 ? divided.slice(1) : divided;
  pages.forEach((page, index) => {
    if (index > 0 || (postponed && begin.used > 0)) openPage(pager, begin.orientation, true);
    placePage(table, broken, { page, open: currentPage(pager), fonts });
  });
  return { headerHeight, ...hintsOf(table, broken, pages.flat()) };
}

/** Height of the head and the first row, in twips: what goes with a caption. */
export function leastHeight(table: FlowTable, fonts: FontBook): number {
  const { header, rows } = breakTable({ ...table, rows: table.rows.slice(0, 1) }, fonts);
  return [header, ...rows].reduce((sum, { lines }) => sum + rowHeight(table, lines), 0);
}

function hintsOf(
  table: FlowTable,
  { rows }: BrokenTable,
  slices: readonly RowSlice[],
): Omit<TableHints, 'headerHeight'> {
  const first: (RowSlice | undefined)[] = rows.map(() => undefined);
  for (const slice of slices) first[slice.row] ??= slice;
  const split = first.flatMap((slice, row) => (slice && slice.to < (rows[row]?.lines ?? 0) ? [row] : []));
  return {
    rowHeights: first.map((slice, row) =>
      slice && !split.includes(row) ? slice.height : rowHeight(table, rows[row]?.lines ?? 1),
    ),
    split,
    continues: first.map((slice) => slice?.continues ?? []),
  };
}

interface TablePlace {
  readonly page: TablePage;
  readonly open: OpenPage;
  readonly fonts: FontBook;
}

function placePage(table: FlowTable, { header, rows }: BrokenTable, { page, open, fonts }: TablePlace): void {
  const top = open.used;
  const height = rowHeight(table, header.lines);
  placeRow(table, header, {
    slice: { row: -1, from: 0, to: header.lines, height, continues: [] },
    below: [],
    open,
    fonts,
  });
  page.forEach((slice, index) => {
    const row = rows[slice.row];
    if (row) placeRow(table, row, { slice, below: page.slice(index + 1), open, fonts });
  });
  const frame: FrameRow[] = [{ height, continues: [] }, ...page];
  drawFrame(table, frame, { open, top });
}

interface RowPlace {
  readonly slice: RowSlice;
  readonly below: TablePage;
  readonly open: OpenPage;
  readonly fonts: FontBook;
}

/** A row's cells, centred vertically; those of a row that goes on to another page begin at the top. */
function placeRow(table: FlowTable, row: BrokenRow, { slice, below, open, fonts }: RowPlace): void {
  const { area } = open;
  let left = area.left as number;
  table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (cell && slice.continues[index] !== true) {
      const height = slice.height + (column.merge ? mergedHeight(below, index) : 0);
      placeCell(table, cell, { left, height, row, slice, open, fonts });
    }
    left += column.width;
  });
  open.used += slice.height;
}

function mergedHeight(below: TablePage, column: number): number {
  let height = 0;
  for (const { continues, height: more } of below) {
    if (continues[column] !== true) break;
    height += more;
  }
  return height;
}

interface CellPlace extends Omit<RowPlace, 'below'> {
  readonly left: number;
  readonly height: number;
  readonly row: BrokenRow;
}

function placeCell(table: FlowTable, cell: BrokenCell, { left, height, row, slice, open, fonts }: CellPlace): void {
  const whole = slice.to - slice.from === row.lines;
  const lines = whole ? cell.lines : cell.lines.slice(slice.from, slice.to);
  const rule = table.ruleWidth * 10;
  const down = whole ? (height - lines.length * table.line) / 2 : table.padY + rule;
  const top = open.area.top + open.used + down;
  placeCellLines(table, cell, { lines, left, top, font: row.font, open, fonts });
}
