import type { Table } from '../model/document';
import { twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { lineWidth, widestUnit, type CellStyle } from './cell-width';
import { decimalInsets, isNumeric } from './numeric-column';
import { shareOut } from './share-out';

/** Rows of a 1 000-row table that are looked at to settle a column; more would not change the picture. */
const SAMPLE_ROWS = 200;
/** A column whose entries are at most this many characters long is centred. */
const SHORT = 10;
/** Entries at most this long, names of people and places, stay on one line; those twice as long take two at most. */
const WHOLE = 5;
/** A heading longer than this may take two lines; 金额（万元） does not. */
const LONG_HEADING = 6;
/** Rows of more lines than this come from texts that no width helps. */
const MOST_LINES = 40;

/** What a column asks for, in points, padding included. */
interface ColumnNeed {
  readonly padding: number;
  /** Its longest entry on one line. */
  readonly entry: number;
  /** Lines that entry may take. */
  readonly lines: number;
  /** Narrower, a date, a number or a short heading would break over lines. */
  readonly least: number;
  /** The same but for the heading, which breaks first where there is not room for all. */
  readonly unit: number;
}

/**
 * Widths of a table's columns, adding up to `width`: by given weights, else by content, so that the longest entries take
 * as few lines as they can, all columns about the same number. Either way a column gets what its longest unit needs
 * (a date, a number, a name, a short heading) while others have room.
 */
export function shareWidth(table: Table, context: StyledContext, width: Twip): Twip[] {
  const needs = table.columns.map((_, index) => columnNeed(table, index, context));
  const points = width / 20;
  const least = leastOf(needs, points);
  const given = table.columns.flatMap((column) => (column.width === undefined ? [] : [column.width]));
  const wanted = contentWidths(needs, { least, points });
  const shares =
    given.length === needs.length
      ? shareOut(points, { weights: given, least })
      : shareOut(points, { weights: wanted, least });
  const widths = shares.map((share) => Math.floor(share * 20));
  const rest = width - widths.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => twip(index === widths.length - 1 ? value + rest : value));
}

/** The widths at which the longest entries of all columns take as few lines as the table's width allows. */
function contentWidths(
  needs: readonly ColumnNeed[],
  { least, points }: { readonly least: readonly number[]; readonly points: number },
): number[] {
  for (let lines = 1; ; lines += 0.5) {
    const widths = needs.map(({ entry, lines: most, padding }, index) =>
      Math.max(least[index] ?? 0, entry / Math.min(lines, most) + padding),
    );
    if (lines >= MOST_LINES || widths.reduce((sum, value) => sum + value, 0) <= points) return widths;
  }
}

/** Where there is not room for all, headings break first. */
function leastOf(needs: readonly ColumnNeed[], points: number): readonly number[] {
  const sum = needs.reduce((all, { least }) => all + least, 0);
  return needs.map(({ least, unit }) => (sum < points ? least : unit));
}

function columnNeed(table: Table, index: number, { profile, fonts }: StyledContext): ColumnNeed {
  const { size, padX } = profile.table;
  const body: CellStyle = { font: '仿宋', size, fonts };
  const padding = (2 * padX) / 20 + 1;
  const heading = lineWidth(table.columns[index]?.title ?? '', { ...body, font: '黑体' });
  const headingNeed = heading > LONG_HEADING * size ? heading / 2 + size : heading;
  const lines = sampled(table, index);
  const inset = Math.max(0, ...(columnInsets(table, index, body) ?? [])) / 20;
  const entry = Math.max(0, ...lines.map((line) => lineWidth(line, body))) + inset;
  const cells = entry / size;
  const units = lines.map((line) => Math.max(widestUnit(line, body), wholeWidth(line, body)) + inset);
  const unit = Math.max(2 * size, cells <= WHOLE ? entry : 0, ...units);
  return {
    padding,
    entry,
    lines: cells <= WHOLE ? 1 : cells <= 2 * WHOLE ? 2 : MOST_LINES,
    least: Math.max(unit, headingNeed) + padding,
    unit: unit + padding,
  };
}

/** Of a short entry, which stays on one line also beside long ones. */
function wholeWidth(line: string, style: CellStyle): number {
  const width = lineWidth(line, style);
  return width <= WHOLE * style.size ? width : 0;
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

/** What a column's entries keep free at the right, where they are numbers with different decimal places. */
export function columnInsets(table: Table, index: number, style: CellStyle): Twip[] | undefined {
  const { align } = table.columns[index] ?? {};
  if (align !== undefined && align !== 'right') return undefined;
  const entries = table.rows.map((row) => row[index] ?? '');
  return isNumeric(entries, table.columns[index]?.title) ? decimalInsets(entries, style) : undefined;
}

/** Numbers stand flush right, short entries look best centred, sentences flush left. */
export function contentAlign(table: Table, index: number): 'left' | 'center' | 'right' {
  const entries = table.rows.map((row) => row[index] ?? '');
  if (isNumeric(entries, table.columns[index]?.title)) return 'right';
  return sampled(table, index).some((text) => cellsOf(text) > SHORT) ? 'left' : 'center';
}

/** Length in ideographs: letters and digits are half as wide. */
const cellsOf = (text: string): number => text.length - (text.match(/[\u0020-\u007e]/gu)?.length ?? 0) / 2;
