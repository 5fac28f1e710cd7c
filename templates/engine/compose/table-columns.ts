import type { Table } from '../model/document';
import { textWidth } from '../text/characters';
import { pt, twip, type Twip } from '../units';
import type { StyledContext } from './context';

/** Rows of a 1 000-row table that are looked at to settle a column; more would not change the picture. */
const SAMPLE_ROWS = 200;
/** A column whose entries are at most this many characters long keeps them on one line. */
const SHORT = 10;
/** A heading longer than this may take two lines. */
const LONG_HEADING = 5;

interface ColumnNeed {
  readonly short: boolean;
  /** In points, padding included. */
  readonly wanted: number;
}

/**
 * Widths of a table's columns, adding up to `width`: by given weights, else by content. Short columns (numbers, dates,
 * names) get what their longest entry needs; the others share the rest by the square root of their length, so that a
 * very long column does not starve the rest.
 */
export function shareWidth(table: Table, context: StyledContext, width: Twip): Twip[] {
  const given = table.columns.every((column) => column.width !== undefined);
  const weights = given ? table.columns.map((column) => column.width ?? 1) : contentShares(table, context, width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / total) * width));
  const rest = width - widths.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => twip(index === widths.length - 1 ? value + rest : value));
}

function contentShares(table: Table, context: StyledContext, width: Twip): number[] {
  const needs = table.columns.map((_, index) => columnNeed(table, index, context));
  const points = width / 20;
  const fixed = needs.reduce((sum, need) => sum + (need.short ? need.wanted : 0), 0);
  const flexible = needs.reduce((sum, need) => sum + (need.short ? 0 : need.wanted), 0);
  if (flexible === 0 || fixed > 0.8 * points) return needs.map((need) => need.wanted);
  return needs.map((need) => (need.short ? need.wanted : ((points - fixed) * need.wanted) / flexible));
}

function columnNeed(table: Table, index: number, { profile, fonts }: StyledContext): ColumnNeed {
  const { size, padX } = profile.table;
  const style = { size, tracking: pt(0) };
  const padding = (2 * padX) / 20 + 1;
  const heading = textWidth(table.columns[index]?.title ?? '', '黑体', style, fonts);
  const headingNeed = heading > LONG_HEADING * size ? heading / 2 + size : heading;
  const entry = sampled(table, index).reduce(
    (widest, text) => Math.max(widest, textWidth(text, '仿宋', style, fonts)),
    0,
  );
  const cells = entry / size;
  if (cells <= SHORT) return { short: true, wanted: Math.max(entry, headingNeed, 2 * size) + padding };
  return { short: false, wanted: Math.max(size * Math.sqrt(SHORT * cells), headingNeed) + padding };
}

/** Lines of a column's entries, long ones cut: beyond a few lines, length makes no difference to the share. */
function sampled(table: Table, index: number): string[] {
  return table.rows.slice(0, SAMPLE_ROWS).flatMap((row) =>
    (row[index] ?? '')
      .slice(0, 200)
      .split('\n')
      .map((line) => line.slice(0, 120)),
  );
}

/** Short entries look best centred, sentences flush left. */
export function contentAlign(table: Table, index: number): 'left' | 'center' {
  return sampled(table, index).some((text) => text.length > SHORT) ? 'left' : 'center';
}
