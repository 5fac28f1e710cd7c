import type { FlowTable } from '../flow/flow';
import { ptToMm, roundMm, twip, twipToMm } from '../units';
import type { OpenPage } from './pager';

export interface FrameRow {
  readonly height: number;
  /** Columns that are open to the row above. */
  readonly continues: readonly boolean[];
}

/** Rules around and between the cells of a table's rows on one page; `top` in twips of the text area. */
export function drawFrame(
  table: FlowTable,
  rows: readonly FrameRow[],
  { open, top }: { readonly open: OpenPage; readonly top: number },
): void {
  const edges = table.columns.reduce<number[]>(
    (list, { width }) => [...list, (list.at(-1) ?? 0) + width],
    [open.area.left],
  );
  const place = (value: number) => roundMm(twipToMm(twip(value)));
  const rule = (x1: number, y1: number, x2: number, y2: number) => {
    open.rules.push({
      element: '表格线',
      x1: place(x1),
      y1: place(y1),
      x2: place(x2),
      y2: place(y2),
      width: roundMm(ptToMm(table.ruleWidth)),
      color: '#000000',
    });
  };
  let y = open.area.top + top;
  const begin = y;
  for (const { height, continues } of rows) {
    for (const [from, to] of closedStretches(table.columns.length, continues))
      rule(edges[from] ?? 0, y, edges[to] ?? 0, y);
    y += height;
  }
  rule(edges[0] ?? 0, y, edges.at(-1) ?? 0, y);
  for (const x of edges) rule(x, begin, x, y);
}

/** Stretches of columns that have a rule above them, as [first edge, last edge]. */
function closedStretches(columns: number, continues: readonly boolean[]): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (let column = 0; column <= columns; column += 1) {
    if (column < columns && continues[column] !== true) continue;
    if (column > from) stretches.push([from, column]);
    from = column + 1;
  }
  return stretches;
}
