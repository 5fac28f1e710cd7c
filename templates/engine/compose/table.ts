import type { FlowBlock, FlowColumn, FlowTable } from '../flow/flow';
import type { Table, TableColumn } from '../model/document';
import { textWidth } from '../text/characters';
import { pt, ptToTwip, twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { paragraph } from './paragraph';

interface TableContext {
  readonly context: StyledContext;
  readonly before: Twip;
  /** Width of the text area it stands in. */
  readonly width: Twip;
}

/** A table as wide as the text block; columns by their given weights, else by their content. */
export function composeTable(table: Table, { context, before, width }: TableContext): FlowBlock[] {
  const { profile } = context;
  const caption = table.caption
    ? [
        paragraph(
          context,
          { element: '表格', style: '表题', text: table.caption.text, path: table.caption.path },
          { before, keepWithNext: true },
        ),
      ]
    : [];
  const flow: FlowTable = {
    type: 'table',
    columns: settleColumns(table, context, width),
    header: table.columns.map((column) => column.title),
    rows: table.rows,
    headerFont: '黑体',
    bodyFont: '仿宋',
    size: profile.table.size,
    line: profile.table.line,
    padX: profile.table.padX,
    padY: profile.table.padY,
    ruleWidth: profile.table.ruleWidth,
    ...(table.path === undefined ? {} : { path: table.path }),
  };
  return [...caption, flow];
}

function settleColumns(table: Table, context: StyledContext, width: Twip): FlowColumn[] {
  const widths = share(table, context, width);
  return table.columns.map((column, index) => ({
    width: widths[index] ?? twip(0),
    align: column.align ?? contentAlign(table, index),
  }));
}

/** Rows of a 1 000-row table that are looked at to settle a column; more would not change the picture. */
const SAMPLE_ROWS = 200;

function share(table: Table, context: StyledContext, width: Twip): Twip[] {
  const given = table.columns.every((column) => column.width !== undefined);
  const weights = given
    ? table.columns.map((column) => Math.max(column.width ?? 1, 0.01))
    : table.columns.map((column, index) => contentWeight(table, { column, index }, context));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / total) * width));
  const rest = width - widths.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => twip(index === widths.length - 1 ? value + rest : value));
}

/** Long texts weigh less than their length, so that short columns are not starved; a heading fits on two lines. */
function contentWeight(
  table: Table,
  { column, index }: { column: TableColumn; index: number },
  { profile, fonts }: StyledContext,
): number {
  const style = { size: profile.table.size, tracking: pt(0) };
  const padding = 2 * profile.table.padX;
  const natural = table.rows.slice(0, SAMPLE_ROWS).reduce((widest, row) => {
    const cell = (row[index] ?? '').slice(0, 120);
    return Math.max(widest, ...cell.split('\n').map((line) => textWidth(line, '仿宋', style, fonts)));
  }, 0);
  const heading = textWidth(column.title, '黑体', style, fonts);
  const least = ptToTwip(pt(Math.max(heading > 5 * style.size ? heading / 2 : heading, 2 * style.size))) + padding;
  const cells = natural / style.size;
  const wanted = cells <= 10 ? natural : style.size * (10 + 2.2 * Math.sqrt(cells - 10) * 2);
  return Math.max(least, ptToTwip(pt(wanted)) + padding);
}

/** Short entries look best centred, sentences flush left. */
function contentAlign(table: Table, index: number): 'left' | 'center' {
  const longest = table.rows.slice(0, SAMPLE_ROWS).reduce((length, row) => Math.max(length, (row[index] ?? '').length), 0);
  return longest > 10 ? 'left' : 'center';
}
