import type { FontBook, FontRole } from '../fonts/font-book';
import type { FlowColumn, FlowTable } from '../flow/flow';
import { breakLines, type LineRange } from '../text/break-lines';
import { toCharacters, type Characters } from '../text/characters';
import { setLine } from '../text/set-line';
import { pt, ptToMm, roundMm, twip, twipToMm, twipToPt, type Twip } from '../units';
import { pageLine } from './page-line';
import { currentPage, openPage, room, type OpenPage, type Pager } from './pager';

interface BrokenCell {
  readonly characters: Characters;
  readonly lines: readonly LineRange[];
}

interface BrokenRow {
  readonly cells: readonly BrokenCell[];
  readonly height: Twip;
  readonly font: FontRole;
  readonly align: (column: FlowColumn) => FlowColumn['align'];
}

export interface TableHeights {
  readonly headerHeight: Twip;
  readonly rowHeights: readonly Twip[];
}

/** Places a table row by row; its head is repeated on every page it goes on to. Rows are kept whole where they fit. */
export function placeTable(table: FlowTable, pager: Pager, fonts: FontBook): TableHeights {
  const header = {
    ...breakRow(table, table.header, { font: table.headerFont, fonts }),
    align: () => 'center' as const,
  };
  const rows = table.rows.map((row) => breakRow(table, row, { font: table.bodyFont, fonts }));
  const first = rows[0];
  startTable(header.height + (first?.height ?? 0), pager);
  placeRow(table, header, { page: currentPage(pager), fonts });
  for (const row of rows) {
    if (room(currentPage(pager)) < row.height) {
      openPage(pager, currentPage(pager).orientation, true);
      placeRow(table, header, { page: currentPage(pager), fonts });
    }
    placeRow(table, row, { page: currentPage(pager), fonts });
  }
  return { headerHeight: header.height, rowHeights: rows.map((row) => row.height) };
}

/** The head never stands alone at the foot of a page. */
function startTable(height: number, pager: Pager): void {
  const page = currentPage(pager);
  if (page.used > 0 && room(page) < height) openPage(pager, page.orientation, true);
}

function breakRow(
  table: FlowTable,
  texts: readonly string[],
  { font, fonts }: { font: FontRole; fonts: FontBook },
): BrokenRow {
  const cells = table.columns.map((column, index) => {
    const characters = toCharacters([{ text: texts[index] ?? '', font }], { size: table.size, tracking: pt(0) }, fonts);
    const measure = twipToPt(twip(column.width - 2 * table.padX));
    return { characters, lines: breakLines(characters, { first: measure, rest: measure, noHanging: true }) };
  });
  const most = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = twip(most * table.line + 2 * table.padY + table.ruleWidth * 20);
  return { cells, height, font, align: (column) => column.align };
}

interface RowPlace {
  readonly page: OpenPage;
  readonly fonts: FontBook;
}

/** Cells are centred vertically; a row's own frame is drawn with it, shared edges falling on one another. */
function placeRow(table: FlowTable, row: BrokenRow, { page, fonts }: RowPlace): void {
  const { area } = page;
  const top = area.top + page.used;
  let left = area.left as number;
  table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (!cell) return;
    const free = row.height - cell.lines.length * table.line;
    cell.lines.forEach((range, number) => {
      if (range.end === range.start) return;
      const set = setLine(cell.characters, range, {
        left: pt(0),
        measure: twipToPt(twip(column.width - 2 * table.padX)),
        align: row.align(column),
        tracking: pt(0),
      });
      page.lines.push(
        pageLine(
          set,
          {
            element: '表格',
            left: twip(left + table.padX),
            top: twip(top + free / 2 + number * table.line),
            line: table.line,
            size: table.size,
            color: '#000000',
            font: row.font,
            path: table.path,
          },
          fonts,
        ),
      );
    });
    left += column.width;
  });
  drawFrame(table, page, { top, bottom: top + row.height });
  page.used += row.height;
}

function drawFrame(table: FlowTable, page: OpenPage, { top, bottom }: { top: number; bottom: number }): void {
  const edges = table.columns.reduce<number[]>(
    (list, column) => [...list, (list.at(-1) ?? 0) + column.width],
    [page.area.left],
  );
  const right = edges.at(-1) ?? page.area.left;
  const rule = (x1: number, y1: number, x2: number, y2: number) => {
    page.rules.push({
      element: '表格线',
      x1: roundMm(twipToMm(x1 as Twip)),
      y1: roundMm(twipToMm(y1 as Twip)),
      x2: roundMm(twipToMm(x2 as Twip)),
      y2: roundMm(twipToMm(y2 as Twip)),
      width: roundMm(ptToMm(table.ruleWidth)),
      color: '#000000',
    });
  };
  const previous = page.rules.at(-1);
  if (previous?.element !== '表格线' || previous.y2 !== roundMm(twipToMm(top as Twip)))
    rule(page.area.left, top, right, top);
  for (const x of edges) rule(x, top, x, bottom);
  rule(page.area.left, bottom, right, bottom);
}
