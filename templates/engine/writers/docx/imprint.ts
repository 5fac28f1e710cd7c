import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type ITableCellBorders,
} from 'docx';
import { pageArea } from '#standard/text-area';
import type { FlowImprint, FlowSpan, ImprintRow } from '../../flow/flow';
import { textWidth } from '../../text/characters';
import { mmToTwip, pt, ptToTwip, twip, type Pt, type Twip } from '../../units';
import { fieldRuns } from './field-runs';
import { bareParagraph, type WordContext } from './paragraph';
import { spanRuns } from './runs';
import { styleId } from './style-id';

/**
 * 版记 as a table that floats on the foot of the page (GB/T 9704—2012 7.4). A floating table is what Word, WPS and
 * LibreOffice all keep at the bottom while its rows are edited; a text frame is left in the flow by LibreOffice, and
 * computed space above goes wrong with the first change of the text. LibreOffice floats a table as wide as the text
 * only if it is placed from the page's edge, which mirrored margins do not move: so `pageNumber` is that of its page.
 */
export function wordImprint(imprint: FlowImprint, context: WordContext, pageNumber: number): Table {
  const { page } = context.profile;
  const area = pageArea(page, 'portrait', pageNumber);
  const measure: ImprintMeasure = { imprint, context, width: area.width, right: rightWidth(imprint, context) };
  const belowBlock = twip(area.top + area.height - mmToTwip(page.block.bottom));
  return new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: area.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      leftFromText: 0,
      rightFromText: 0,
      overlap: OverlapType.NEVER,
    },
    width: { size: area.width, type: WidthType.DXA },
    columnWidths: [area.width - measure.right, measure.right],
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: TableBorders.NONE,
    rows: [
      ...imprint.rows.map((row, index) => imprintRow(row, { ...measure, next: imprint.rows[index + 1] })),
      ...(belowBlock > 0 ? [footRow(belowBlock, area.width)] : []),
    ],
  });
}

interface ImprintMeasure {
  readonly imprint: FlowImprint;
  readonly context: WordContext;
  readonly width: Twip;
  /** Width of the column of 印发日期. */
  readonly right: Twip;
}

/** A digit beside a Chinese character, where word processors set a fifth of the em. */
const SCRIPT_BORDER = /(?<=\d)\p{Script=Han}|(?<=\p{Script=Han})\d/gu;
const SCRIPT_SPACE = 0.2;

/** Room for the longest text at the right, its indent, and the space word processors put between digits and 年月日. */
function rightWidth({ rows, font, size, indent }: FlowImprint, { fonts }: WordContext): Twip {
  const style = { size, tracking: pt(0) };
  const widest = Math.max(
    0,
    ...rows.map(({ right }) => (right === undefined ? 0 : textWidth(right, font, style, fonts))),
  );
  const borders = Math.max(0, ...rows.map(({ right = '' }) => right.match(SCRIPT_BORDER)?.length ?? 0));
  return twip(ptToTwip(pt(widest)) + indent + Math.max(indent, borders * ptToTwip(pt(size * SCRIPT_SPACE))));
}

function imprintRow(row: ImprintRow, measure: ImprintMeasure & { next: ImprintRow | undefined }): TableRow {
  const { imprint, width, right } = measure;
  const borders = rowBorders(row, measure);
  const both = row.right !== undefined && row.text !== '';
  // The date stands on the last line of 印发机关.
  const cell = (size: Twip, span: number, paragraph: Paragraph) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      borders,
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [paragraph],
    });
  return new TableRow({
    cantSplit: true,
    children: both
      ? [
          cell(twip(width - right), 1, leftParagraph(row, measure, twip(0))),
          cell(right, 1, rightParagraph(row, measure)),
        ]
      : [
          cell(
            width,
            2,
            row.right === undefined ? leftParagraph(row, measure, imprint.indent) : rightParagraph(row, measure),
          ),
        ],
  });
}

/** Each row carries the rule above it; the last one also the thick rule on the lower edge of the text block. */
function rowBorders(
  row: ImprintRow,
  { imprint, next }: ImprintMeasure & { next: ImprintRow | undefined },
): ITableCellBorders {
  if (imprint.plain) return {};
  const rule = (width: Pt) => ({ style: BorderStyle.SINGLE, size: Math.round(width * 8), color: 'auto' });
  const above = (kind: ImprintRow['ruleAbove']) => rule(kind === 'thick' ? imprint.thickRule : imprint.thinRule);
  const below = next === undefined ? rule(imprint.thickRule) : above(next.ruleAbove);
  return {
    ...(row.ruleAbove === 'none' ? {} : { top: above(row.ruleAbove) }),
    ...(next?.ruleAbove === 'none' ? {} : { bottom: below }),
  };
}

function leftParagraph(row: ImprintRow, measure: ImprintMeasure, right: Twip): Paragraph {
  const { imprint, context } = measure;
  const { font, size, indent } = imprint;
  const label = ptToTwip(textWidth(row.label, font, { size, tracking: pt(0) }, context.fonts));
  const indents = { left: indent + label, right, ...(label > 0 ? { hanging: label } : {}) };
  const alignment = row.right === undefined ? {} : { alignment: AlignmentType.LEFT };
  return imprintParagraph(row, { ...measure, label: row.label, text: row.text }, { ...alignment, indent: indents });
}

function rightParagraph(row: ImprintRow, measure: ImprintMeasure): Paragraph {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: measure.imprint.indent } };
  return imprintParagraph(row, { ...measure, label: '', text: row.right ?? '' }, right);
}

function imprintParagraph(
  { element }: ImprintRow,
  { label, text, imprint: { font }, context }: ImprintMeasure & { readonly label: string; readonly text: string },
  options: IParagraphOptions,
): Paragraph {
  const paragraph = new Paragraph({ style: styleId('版记'), ...options });
  const runs = (spans: readonly FlowSpan[]) =>
    spans.flatMap((span) => spanRuns(span, { font: { hint: 'eastAsia' } }, context.fonts));
  const own = fieldRuns([{ text, font }], { holder: element, controls: context.controls, runs });
  const written = [...(label === '' ? [] : runs([{ text: label, font }])), ...own];
  for (const run of written) paragraph.addChildElement(run);
  return paragraph;
}

/** Keeps the last rule on the lower edge of the text block, which is above that of Word's text area. */
function footRow(height: Twip, width: Twip): TableRow {
  return new TableRow({
    height: { value: height, rule: HeightRule.EXACT },
    children: [
      new TableCell({ width: { size: width, type: WidthType.DXA }, columnSpan: 2, children: [bareParagraph()] }),
    ],
  });
}
