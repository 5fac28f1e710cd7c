import type { Table } from '../model/document';
import { pt, twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { lineWidth, widestUnit, type CellStyle } from './cell-width';
import { isNumeric } from './numeric-column';
import { shareOut } from './share-out';

/** Rows of a 1 000-row table that are looked at to settle a column; more would not change the picture. */
const SAMPLE_ROWS = 200;
/** A column whose entries are at most this many characters long keeps them on one line. */
const SHORT = 10;
/** A heading longer than this may take two lines. */
const LONG_HEADING = 5;
/** Short columns may take this part of the table before they have to give way as well. */
const SHORT_SHARE = 0.8;

/** What a column asks for, in points, padding included. */
interface ColumnNeed {
  readonly short: boolean;
  readonly wanted: number;
  /** Narrower, a date, a number or a short heading would break over lines. */
  readonly least: number;
}

/**
 * Widths of a table's columns, adding up to `width`: by given weights, else by content. Short columns (numbers, dates,
 * names) get what their longest entry needs; the others share the rest by the square root of their length, so that a
 * very long column does not starve the rest. Either way a column gets what its longest unit needs while others have room.
 */
export function shareWidth(table: Table, context: StyledContext, width: Twip): Twip[] {
  const needs = table.columns.map((_, index) => columnNeed(table, index, context));
  const given = table.columns.every((column) => column.width !== undefined);
  const points = width / 20;
  const shares = given
    ? shareOut(points, {
        weights: table.columns.map((column) => column.width ?? 1),
        least: needs.map(({ least }) => least),
      })
    : contentShares(needs, points);
  const widths = shares.map((share) => Math.floor(share * 20));
  const rest = width - widths.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => twip(index === widths.length - 1 ? value + rest : value));
}

function contentShares(needs: readonly ColumnNeed[], points: number): number[] {
  const fixed = needs.reduce((sum, need) => sum + (need.short ? need.wanted : 0), 0);
  const scarce = fixed > SHORT_SHARE * points || needs.every(({ short }) => short);
  return shareOut(points, {
    weights: needs.map((need) => (need.short && !scarce ? 0 : need.wanted)),
    least: needs.map((need) => (need.short && !scarce ? need.wanted : need.least)),
  });
}

function columnNeed(table: Table, index: number, { profile, fonts }: StyledContext): ColumnNeed {
  const { size, padX } = profile.table;
  const body: CellStyle = { font: '仿宋', size: pt(size), fonts };
  const head: CellStyle = { ...body, font: '黑体' };
  const padding = (2 * padX) / 20 + 1;
  const title = table.columns[index]?.title ?? '';
  const heading = lineWidth(title, head);
  const headingNeed = heading > LONG_HEADING * size ? heading / 2 + size : heading;
  const lines = sampled(table, index);
  const entry = Math.max(0, ...lines.map((line) => lineWidth(line, body)));
  const unit = Math.max(2 * size, ...lines.map((line) => widestUnit(line, body)));
  const cells = entry / size;
  const short = cells <= SHORT;
  const wanted = short ? Math.max(entry, headingNeed, 2 * size) : Math.max(size * Math.sqrt(SHORT * cells), headingNeed);
  return { short, wanted: Math.max(wanted, unit) + padding, least: Math.max(unit, headingNeed) + padding };
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

/** Numbers stand flush right, short entries look best centred, sentences flush left. */
export function contentAlign(table: Table, index: number): 'left' | 'center' | 'right' {
  if (isNumeric(table.rows.map((row) => row[index] ?? ''))) return 'right';
  return sampled(table, index).some((text) => text.length > SHORT) ? 'left' : 'center';
}
