import type { FlowTable } from '../flow/flow';
import { twip, type Twip } from '../units';
import { rowHeight, type BrokenRow, type BrokenTable } from './break-table';

/** A row on a page, or the part of it that stands there: lines `from` to `to` of its cells. */
export interface RowSlice {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly height: Twip;
  /** Columns whose merged cell goes on from the row above, on the same page. */
  readonly continues: readonly boolean[];
}

export type TablePage = readonly RowSlice[];

/** Room for rows in twips: below the head on the page where the table begins, and on a page of its own. */
export interface TableRoom {
  readonly first: number;
  readonly rest: number;
}

/** A row that takes more than this part of a page goes on to the next one; lower ones are kept whole. */
const TALL = 0.5;

/**
 * Divides a table's rows among pages. Rows are kept whole, but for those so tall that a page would stay half empty: they
 * split between lines. A merged cell begins anew on every page, and its last row there grows where it needs the room.
 */
export function dividePages(table: FlowTable, { rows }: BrokenTable, room: TableRoom): TablePage[] {
  const pages: RowSlice[][] = [[]];
  let left = room.first;
  let open = newPortions(table);
  const turn = () => {
    growLast(pages.at(-1), owed(open));
    pages.push([]);
    left = room.rest;
    open = newPortions(table);
  };
  rows.forEach((row, index) => {
    if (rowHeight(table, row.lines) > TALL * room.rest) {
      growLast(pages.at(-1), owed(open));
      left -= owed(open);
      open = newPortions(table);
      for (let from = 0; from < row.lines;) {
        const whole = Math.floor((left - rowHeight(table, 0)) / table.line);
        const fresh = left === room.rest;
        if (whole < 1 && !fresh) {
          turn();
          continue;
        }
        const to = Math.min(row.lines, from + Math.max(1, whole));
        const height = rowHeight(table, to - from);
        pages.at(-1)?.push({ row: index, from, to, height, continues: [] });
        left -= height;
        from = to;
        if (from < row.lines) turn();
      }
      return;
    }
    let next = extend(table, { rows, index, open });
    if (next.height + owed(next.open) > left && left < room.rest) {
      turn();
      next = extend(table, { rows, index, open });
    }
    pages.at(-1)?.push({ row: index, from: 0, to: row.lines, height: next.height, continues: next.continues });
    left -= next.height;
    open = next.open;
  });
  growLast(pages.at(-1), owed(open));
  return pages;
}

/** A merged cell while rows are added to it: what its text needs, and the height it has so far. */
interface Portion {
  readonly row: BrokenRow;
  readonly text: string;
  readonly needs: number;
  readonly has: number;
}

type Portions = readonly (Portion | undefined)[];

const newPortions = ({ columns }: FlowTable): Portions => columns.map(() => undefined);
const owed = (open: Portions): number =>
  open.reduce((most, portion) => Math.max(most, portion ? portion.needs - portion.has : 0), 0);

interface Extension {
  readonly rows: readonly BrokenRow[];
  readonly index: number;
  readonly open: Portions;
}

/** What a whole row adds below those already on the page. */
function extend(table: FlowTable, { rows, index, open }: Extension) {
  const row = rows[index];
  const texts = table.rows[index] ?? [];
  const following = table.rows[index + 1];
  const continues = table.columns.map(
    (_, column) => open[column]?.text === texts[column] && open[column] !== undefined,
  );
  const begun = table.columns.map(({ merge }, column): Portion | undefined => {
    if (!merge || !row) return undefined;
    if (continues[column]) return open[column];
    const needs = rowHeight(table, row.cells[column]?.lines.length ?? 1);
    return { row, text: texts[column] ?? '', needs, has: 0 };
  });
  const own = row?.cells.map(({ lines }, column) => (table.columns[column]?.merge ? 1 : lines.length)) ?? [];
  const ending = begun.map((portion, column) => (following?.[column] === portion?.text ? undefined : portion));
  const height = twip(Math.max(rowHeight(table, Math.max(1, ...own)), owed(ending)));
  return {
    height,
    continues,
    open: begun.map((portion, column) =>
      portion && !ending[column] ? { ...portion, has: portion.has + height } : undefined,
    ),
  };
}

function growLast(page: RowSlice[] | undefined, by: number): void {
  const last = page?.at(-1);
  if (last && by > 0) page?.splice(-1, 1, { ...last, height: twip(last.height + by) });
}
