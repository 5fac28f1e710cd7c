import type { FlowBlock, FlowParagraph } from '../flow/flow';
import type { FlowForm, FlowFormCell } from '../flow/form';
import type { Form, FormCell } from '../model/document';
import { mm, mmToTwip, twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { paragraph } from './paragraph';

interface FormContext {
  readonly context: StyledContext;
  readonly before: Twip;
  readonly width: Twip;
}

/** Short values stand in the middle of their cells, as labels do. */
const SHORT = 12;

/** A form as wide as the text block: labels centred in 黑体, values in 仿宋; a row's last cell takes what is left. */
export function composeForm(form: Form, { context, before, width }: FormContext): FlowBlock[] {
  const { size, line, padX, padY, ruleWidth } = context.profile.table;
  const edges = columnEdges(form, width);
  const flow: FlowForm = {
    type: 'form',
    columns: edges.slice(1).map((edge, index) => twip(edge - (edges[index] ?? 0))),
    rows: form.rows.map(({ heightMm, cells }) => ({
      height: heightMm === undefined ? twip(0) : mmToTwip(mm(heightMm)),
      cells: settleCells(cells, edges),
    })),
    size,
    line,
    padX,
    padY,
    ruleWidth,
    ...(form.path === undefined ? {} : { path: form.path }),
  };
  return [...(before > 0 ? [blankSpace(context, before)] : []), flow];
}

/** Left edge of each column, and the right edge of the last. */
function columnEdges({ columns, rows }: Form, width: Twip): readonly Twip[] {
  const most = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0)));
  const weights = columns.length === 0 ? Array.from({ length: most }, () => 1) : columns;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  return [twip(0), ...weights.map((weight) => twip(Math.round((width * (at += weight)) / total)))];
}

function settleCells(cells: readonly FormCell[], edges: readonly Twip[]): readonly FlowFormCell[] {
  const columns = edges.length - 1;
  let column = 0;
  return cells.map((cell, index) => {
    const last = index === cells.length - 1;
    const to = last ? columns : Math.min(columns, column + (cell.span ?? 1));
    const width = twip((edges[to] ?? 0) - (edges[column] ?? 0));
    const span = to - column;
    column = to;
    const { text, foot = '', label } = cell;
    const align = cell.align ?? (label || isShort(cell) ? 'center' : 'left');
    return { text, foot, font: label ? '黑体' : '仿宋', align, width, span };
  });
}

const isShort = ({ text, foot }: FormCell): boolean => foot === undefined && text.length <= SHORT;

/** Word tables have no space above; an empty line of that height stands in. */
const blankSpace = (context: StyledContext, height: Twip): FlowParagraph =>
  paragraph(context, { element: '表格', style: '居中正文', text: '' }, { line: height, keepWithNext: true });
