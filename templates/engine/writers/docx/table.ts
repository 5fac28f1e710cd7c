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
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { FlowColumn, FlowTable, LayoutHints } from '../../flow/flow';
import type { FontRole } from '../../fonts/font-book';
import { twip, type Twip } from '../../units';
import { exactLine, type WordContext } from './paragraph';
import { spanRuns } from './runs';
import { styleId } from './style-id';
import { typeface } from './typeface';

type RowHeights = LayoutHints['tables'][number];

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with settled widths and its head repeated on every page; rows are as high as on our pages, or higher. */
export function wordTable(table: FlowTable, heights: RowHeights | undefined, context: WordContext): Table {
  const line = { style: BorderStyle.SINGLE, size: Math.round(table.ruleWidth * 8), color: 'auto' };
  const row = (texts: readonly string[], height: Twip | undefined, head: boolean) =>
    tableRow(table, { texts, height, head }, context);
  const { headerHeight } = heights ?? {};
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
      row(table.header, headerHeight === undefined ? undefined : twip(headerHeight - closingRule(table)), true),
      ...table.rows.map((texts, index) => row(texts, heights?.rowHeights[index], false)),
    ],
  });
}

/**
 * A row's height includes the rule above it, in Word and on our pages; only word processors add the rule below the last
 * row of a page. The head, which every page repeats, gives way by so much.
 */
function closingRule({ ruleWidth }: FlowTable): number {
  return ruleWidth * 20;
}

interface RowContent {
  readonly texts: readonly string[];
  readonly height: Twip | undefined;
  readonly head: boolean;
}

function tableRow(table: FlowTable, { texts, height, head }: RowContent, context: WordContext): TableRow {
  const font = head ? table.headerFont : table.bodyFont;
  return new TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: column.width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          ...(head ? { margins: headMargins(table) } : {}),
          children: [
            cellParagraph(texts[index] ?? '', { table, font, align: head ? 'center' : column.align }, context),
          ],
        }),
    ),
  });
}

function headMargins(table: FlowTable): NonNullable<ITableCellOptions['margins']> {
  const inset = table.padY - closingRule(table) / 2;
  return { marginUnitType: WidthType.DXA, top: inset, bottom: inset, left: table.padX, right: table.padX };
}

interface CellFormat {
  readonly table: FlowTable;
  readonly font: FontRole;
  readonly align: FlowColumn['align'];
}

function cellParagraph(text: string, { table, font, align }: CellFormat, { profile, fonts }: WordContext): Paragraph {
  const { size, line } = profile.table;
  return new Paragraph({
    style: styleId('表格文字'),
    ...(align === 'left' ? {} : { alignment: ALIGNMENT[align] }),
    ...(table.line === line ? {} : { spacing: exactLine(table.line) }),
    children: spanRuns(
      { text, font },
      {
        ...(table.size === size ? {} : { size: table.size * 2 }),
        ...(font === '仿宋' ? { font: { hint: 'eastAsia' } } : typeface(font, fonts)),
      },
    ),
  });
}
