import type { FontBook } from '../fonts/font-book';
import type { TableHints } from '../flow/flow';
import type { FlowForm, FlowFormCell } from '../flow/form';
import { ptToMm, roundMm, twip, twipToMm } from '../units';
import { breakCell, rowHeight, type BrokenCell } from './break-table';
import { placeCellLines } from './place-cell';
import { currentPage, openPage, room, type OpenPage, type Pager } from './pager';

interface BrokenFormCell {
  readonly cell: FlowFormCell;
  readonly text: BrokenCell;
  readonly foot: BrokenCell;
  readonly footLines: number;
}

interface BrokenFormRow {
  readonly cells: readonly BrokenFormCell[];
  /** Lines of its fullest cell, its foot included. */
  readonly lines: number;
  readonly height: number;
}

/** A part of a row on a page: lines `from` to `to` of its cells. */
interface FormSlice {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Only a row that takes more than this part of a page goes on to the next one. */
const TALL = 0.5;

/** Places a form row by row. A row is kept whole but where it is so tall that a page would stay half empty. */
export function placeForm(form: FlowForm, pager: Pager, fonts: FontBook): TableHints {
  const split: number[] = [];
  const rows = form.rows.map((row) => breakRow(form, row, fonts));
  rows.forEach((row, index) => {
    const slices = slicesOf(form, row, currentPage(pager));
    if (slices.length > 1) split.push(index);
    slices.forEach((slice, at) => {
      const page = currentPage(pager);
      if (at > 0 || slice.height > room(page)) openPage(pager, page.orientation, true);
      placeSlice(form, row, { slice, open: currentPage(pager), fonts });
    });
  });
  return {
    headerHeight: twip(0),
    continues: [],
    rowHeights: rows.map(({ height }) => twip(height)),
    split,
    footSpaces: rows.map((row, index) =>
      row.cells.map((cell) => footSpace(form, row, { cell, split: split.includes(index) })),
    ),
  };
}

function breakRow(form: FlowForm, row: FlowForm['rows'][number], fonts: FontBook): BrokenFormRow {
  const cells = row.cells.map((cell): BrokenFormCell => {
    const broken = (text: string, align: FlowFormCell['align']) =>
      breakCell(form, text, { fonts, column: { width: cell.width, align }, font: cell.font });
    const foot = broken(cell.foot, 'right');
    return { cell, text: broken(cell.text, cell.align), foot, footLines: cell.foot === '' ? 0 : foot.lines.length };
  });
  const lines = Math.max(1, ...cells.map(({ text, footLines }) => text.lines.length + footLines));
  return { cells, lines, height: Math.max(row.height, rowHeight(form, lines)) };
}

/** The row as a whole; in parts, if it is tall and begins on a page that has room for some of it. */
function slicesOf(form: FlowForm, row: BrokenFormRow, page: OpenPage): readonly FormSlice[] {
  const whole = [{ from: 0, to: row.lines, height: row.height }];
  const full = page.area.height;
  if (row.height <= room(page) || rowHeight(form, row.lines) <= TALL * full) return whole;
  const fitting = (height: number): number => Math.floor((height - rowHeight(form, 0)) / form.line);
  const slices: FormSlice[] = [];
  let left = fitting(room(page)) > 1 ? room(page) : full;
  for (let from = 0; from < row.lines;) {
    const to = Math.min(row.lines, from + Math.max(1, fitting(left)));
    slices.push({ from, to, height: rowHeight(form, to - from) });
    from = to;
    left = full;
  }
  return slices;
}

interface SlicePlace {
  readonly slice: FormSlice;
  readonly open: OpenPage;
  readonly fonts: FontBook;
}

function placeSlice(form: FlowForm, row: BrokenFormRow, { slice, open, fonts }: SlicePlace): void {
  const whole = slice.to - slice.from === row.lines;
  const rule = form.ruleWidth * 20;
  const rowTop = open.area.top + open.used;
  const edges = [open.area.left as number];
  for (const { cell, text, foot, footLines } of row.cells) {
    const left = edges.at(-1) ?? 0;
    const lines = whole ? text.lines : text.lines.slice(slice.from, slice.to);
    const free = whole && footLines === 0 ? (slice.height - lines.length * form.line) / 2 : form.padY + rule / 2;
    const place = { left, font: cell.font, open, fonts };
    placeCellLines(form, text, { ...place, lines, top: rowTop + free });
    if (footLines > 0 && slice.to === row.lines) {
      const bottom = rowTop + slice.height + rule / 2 - form.padY - footLines * form.line;
      placeCellLines(form, foot, { ...place, lines: foot.lines, top: bottom });
    }
    edges.push(left + cell.width);
  }
  drawCells(form, { edges, top: rowTop, height: slice.height, open });
  open.used += slice.height;
}

interface CellFrame {
  readonly edges: readonly number[];
  readonly top: number;
  readonly height: number;
  readonly open: OpenPage;
}

/** Rules around the cells of one row. */
function drawCells({ ruleWidth }: FlowForm, { edges, top, height, open }: CellFrame): void {
  const place = (value: number) => roundMm(twipToMm(twip(value)));
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const stretches = [
    [first, top, last, top],
    [first, top + height, last, top + height],
    ...edges.map((x) => [x, top, x, top + height]),
  ];
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of stretches)
    open.rules.push({
      element: '表格线',
      x1: place(x1),
      y1: place(y1),
      x2: place(x2),
      y2: place(y2),
      width: roundMm(ptToMm(ruleWidth)),
      color: '#000000',
    });
}

interface FootPlace {
  readonly cell: BrokenFormCell;
  readonly split: boolean;
}

/** What is free between a cell's text and its foot. */
function footSpace(form: FlowForm, row: BrokenFormRow, { cell: { text, footLines }, split }: FootPlace) {
  const used = rowHeight(form, text.lines.length + footLines);
  return twip(split || footLines === 0 ? 0 : Math.max(0, row.height - used));
}
