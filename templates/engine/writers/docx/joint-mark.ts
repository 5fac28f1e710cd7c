import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type XmlComponent,
} from 'docx';
import type { FlowJointMark } from '../../flow/flow';
import { twip, type Twip } from '../../units';
import { inlineControl, type Controls } from './content-control';
import { exactLine } from './paragraph';
import { spanRuns } from './runs';
import { styleId } from './style-id';

/**
 * A joint mark as a table without borders, one row a name, so that names can be edited in Word and spread anew by
 * themselves. A table has no space above, so a paragraph of that height stands before it.
 */
export function wordJointMark(mark: FlowJointMark, controls: Controls | undefined): FileChild[] {
  const { names, suffix, nameWidth, suffixWidth } = mark;
  const rows = names.map((name, index) => {
    const first = index === 0 && suffix !== '' ? [suffixCell(mark, controls)] : [];
    return new TableRow({
      cantSplit: true,
      height: { value: mark.line, rule: HeightRule.EXACT },
      children: [
        cell(nameWidth, [markParagraph(name, mark, AlignmentType.DISTRIBUTE, controls?.('发文机关名称'))]),
        ...first,
      ],
    });
  });
  const table = new Table({
    alignment: AlignmentType.CENTER,
    width: { size: nameWidth + suffixWidth, type: WidthType.DXA },
    columnWidths: suffix === '' ? [nameWidth] : [nameWidth, suffixWidth],
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: TableBorders.NONE,
    rows,
  });
  return [new Paragraph({ spacing: exactLine(twip(Math.max(20, mark.before))) }), table];
}

function cell(width: Twip, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function suffixCell(mark: FlowJointMark, controls: Controls | undefined): TableCell {
  return new TableCell({
    width: { size: mark.suffixWidth, type: WidthType.DXA },
    rowSpan: mark.names.length,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [markParagraph(mark.suffix, mark, AlignmentType.RIGHT, controls?.('后缀标志'))],
  });
}

type MarkAlignment = typeof AlignmentType.DISTRIBUTE | typeof AlignmentType.RIGHT;

function markParagraph(
  text: string,
  { font, size, line }: FlowJointMark,
  alignment: MarkAlignment,
  control: XmlComponent | undefined,
): Paragraph {
  const paragraph = new Paragraph({
    style: styleId('发文机关标志'),
    alignment,
    spacing: exactLine(line),
    keepNext: true,
  });
  const runs = spanRuns({ text, font }, { font: { hint: 'eastAsia' }, size: size * 2 });
  for (const run of control ? [inlineControl(control, runs)] : runs) paragraph.addChildElement(run);
  return paragraph;
}
