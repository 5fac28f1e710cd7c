import type { FlowBlock, FlowColumn, FlowParagraph, FlowTable } from '../flow/flow';
import type { Table } from '../model/document';
import { pt, ptToTwip, twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { paragraph } from './paragraph';
import type { CellStyle } from './cell-width';
import { columnInsets, contentAlign, shareWidth } from './table-columns';

interface TableContext {
  readonly context: StyledContext;
  readonly before: Twip;
  /** Width of the text area it stands in. */
  readonly width: Twip;
}

/** A table as wide as the text block; columns by their given weights, else by their content. */
export function composeTable(table: Table, { context: given, before, width }: TableContext): FlowBlock[] {
  const context = table.small ? withSmallTables(given) : given;
  const { profile } = context;
  const gap = before > 0 && !table.caption ? [blankSpace(context, before)] : [];
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
  return [...gap, ...caption, flow];
}

/** 五号, on lines and in columns as much closer. */
const withSmallTables = ({ profile, ...context }: StyledContext): StyledContext => ({
  ...context,
  profile: { ...profile, table: { ...profile.table, size: pt(10.5), line: ptToTwip(pt(15)), padX: ptToTwip(pt(2.5)) } },
});

function settleColumns(table: Table, context: StyledContext, width: Twip): FlowColumn[] {
  const { profile, fonts } = context;
  const style: CellStyle = { font: '仿宋', size: profile.table.size, fonts };
  const widths = shareWidth(table, context, width);
  return table.columns.map((column, index) => {
    const align = column.align ?? contentAlign(table, index);
    const insets = columnInsets(table, index, style);
    return {
      width: widths[index] ?? twip(0),
      align,
      ...(column.merge ? { merge: true } : {}),
      ...(insets ? { insets } : {}),
    };
  });
}

/** Word tables have no space above; an empty line of that height stands in. */
function blankSpace(context: StyledContext, height: Twip): FlowParagraph {
  return paragraph(context, { element: '表格', style: '居中正文', text: '' }, { line: height, keepWithNext: true });
}
