import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { FlowColumn, FlowTable, TableHints } from '../../flow/flow';
import type { FontRole } from '../../fonts/font-book';
import { twip, type Twip } from '../../units';
import { exactLine, type WordContext } from './paragraph';
import { spanRuns } from './runs';
import { styleId } from './style-id';
import { typeface } from './typeface';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with settled widths and its head repeated on every page; rows are as high as on our pages, or higher. */
export function wordTable(table: FlowTable, hints: TableHints | undefined, context: WordContext): Table {
  const line = { style: BorderStyle.SINGLE, size: Math.round(table.ruleWidth * 8), color: 'auto' };
  const headerHeight = hints && twip(hints.headerHeight - closingRule(table));
  const split = new Set(hints?.split);
  const merged = hasMerged(hints);
  return new Table({
    width: { size: table.columns.reduce((sum, column) => sum + column.width, 0), type: WidthType.DXA },
    columnWidths: table.columns.map((column) => column.width),
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: table.padY,
      bottom: table.padY,
      left: table.padX,
      right: table.padX,
    },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      headRow(table, headerHeight, context),
      ...table.rows.map((_, index) => bodyRow(table, { index, hints, merged, split: split.has(index) }, context)),
    ],
  });
}

/**
 * A row's height includes the rule above it, in Word and on our pages; only word processors add the rule below the last
 * row of a page. The head, which every page repeats, gives way by so much.
 */
export function closingRule({ ruleWidth }: Pick<FlowTable, 'ruleWidth'>): number {
  return ruleWidth * 20;
}

function headRow(table: FlowTable, height: Twip | undefined, context: WordContext): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    ...atLeast(height),
    children: table.columns.map(
      ({ width }, index) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: headMargins(table),
          children: [
            cellParagraph(table.header[index] ?? '', { table, font: table.headerFont, align: 'center' }, context),
          ],
        }),
    ),
  });
}

interface BodyRow {
  readonly index: number;
  readonly hints: TableHints | undefined;
  /** The table has merged cells. */
  readonly merged: boolean;
  /** It goes on to another page. */
  readonly split: boolean;
}

function bodyRow(table: FlowTable, { index, hints, merged, split }: BodyRow, context: WordContext): TableRow {
  const texts = table.rows[index] ?? [];
  return new TableRow({
    cantSplit: !split,
    ...(split || merged ? {} : atLeast(hints?.rowHeights[index])),
    children: table.columns.map((column, at) => {
      const goesOn = hints?.continues[index]?.[at] === true;
      const begins = hints?.continues[index + 1]?.[at] === true;
      const inset = column.insets?.[index];
      return new TableCell({
        width: { size: column.width, type: WidthType.DXA },
        verticalAlign: split ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
        ...verticalMerge(goesOn, begins),
        children: [
          cellParagraph(
            goesOn ? '' : (texts[at] ?? ''),
            { table, font: table.bodyFont, align: column.align, ...(inset ? { inset } : {}) },
            context,
          ),
        ],
      });
    }),
  });
}

function verticalMerge(goesOn: boolean, begins: boolean): Pick<ITableCellOptions, 'verticalMerge'> {
  if (goesOn) return { verticalMerge: VerticalMergeType.CONTINUE };
  return begins ? { verticalMerge: VerticalMergeType.RESTART } : {};
}

/** LibreOffice 7.4 fails to join cells in rows that have both a height and a ban on splitting. */
const hasMerged = (hints: TableHints | undefined): boolean =>
  hints?.continues.some((columns) => columns.includes(true)) === true;

export const atLeast = (height: Twip | undefined) =>
  height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } };

export function headMargins(table: TableMeasures): NonNullable<ITableCellOptions['margins']> {
  const inset = table.padY - closingRule(table) / 2;
  return { marginUnitType: WidthType.DXA, top: inset, bottom: inset, left: table.padX, right: table.padX };
}

type TableMeasures = Pick<FlowTable, 'padX' | 'padY' | 'ruleWidth' | 'line' | 'size'>;

interface CellFormat {
  readonly table: TableMeasures;
  readonly font: FontRole;
  readonly align: FlowColumn['align'];
  readonly inset?: Twip;
  readonly before?: Twip;
}

export function cellParagraph(
  text: string,
  { table, font, align, inset, before }: CellFormat,
  { profile, fonts }: WordContext,
): Paragraph {
  const { size, line } = profile.table;
  return new Paragraph({
    style: styleId('表格文字'),
    ...(align === 'left' ? {} : { alignment: ALIGNMENT[align] }),
    ...(inset === undefined ? {} : { indent: { right: inset } }),
    ...(table.line === line && before === undefined
      ? {}
      : { spacing: { ...exactLine(table.line), before: before ?? 0 } }),
    children: spanRuns(
      { text, font },
      {
        ...(table.size === size ? {} : { size: table.size * 2 }),
        ...(font === '仿宋' ? { font: { hint: 'eastAsia' } } : typeface(font, fonts)),
      },
      fonts,
    ),
  });
}
