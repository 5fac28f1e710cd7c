import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { TableHints } from '../../flow/flow';
import type { FlowForm, FlowFormCell } from '../../flow/form';
import { twip, type Twip } from '../../units';
import type { WordContext } from './paragraph';
import { atLeast, cellParagraph, closingRule, headMargins } from './table';

/** A form as a table without a head: cells span columns, rows are as high as on our pages, or higher. */
export function wordForm(form: FlowForm, hints: TableHints | undefined, context: WordContext): Table {
  const line = { style: BorderStyle.SINGLE, size: Math.round(form.ruleWidth * 8), color: 'auto' };
  const { columns } = form;
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: form.padY,
      bottom: form.padY,
      left: form.padX,
      right: form.padX,
    },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: form.rows.map(({ cells }, index) => {
      const split = hints?.split.includes(index) === true;
      const height = hints?.rowHeights[index];
      return new TableRow({
        cantSplit: !split,
        ...(split || height === undefined ? {} : atLeast(twip(index === 0 ? height - closingRule(form) : height))),
        children: cells.map((cell, at) =>
          formCell(cell, { form, first: index === 0, split, space: hints?.footSpaces?.[index]?.[at] }, context),
        ),
      });
    }),
  });
}

interface CellPlace {
  readonly form: FlowForm;
  /** Of the first row, which gives way for the rule that closes the form. */
  readonly first: boolean;
  readonly split: boolean;
  readonly space: Twip | undefined;
}

function formCell(
  { text, foot, font, align, width, span }: FlowFormCell,
  { form, first, split, space }: CellPlace,
  context: WordContext,
): TableCell {
  const paragraphs = (lines: string, to: FlowFormCell['align'], before?: Twip) =>
    lines.split('\n').map((line, index) => {
      const above = index === 0 && before !== undefined ? { before } : {};
      return cellParagraph(line, { table: form, font, align: to, ...above }, context);
    });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: foot !== '' || split ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(first ? { margins: headMargins(form) } : {}),
    children: [...paragraphs(text, align), ...(foot === '' ? [] : paragraphs(foot, 'right', space))],
  });
}
