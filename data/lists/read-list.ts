/** Sheets from anywhere → the rows of a list, and what is wrong with those that cannot be taken, by row and column. */
import { findHead, type Head } from './find-head';
import type { ListColumn, ListPlan, ListValues } from './plan';
import { readRow, type RowFault } from './read-row';
import { remarksOn } from './remarks';
import { columnName, type SheetRow, type SheetText } from './sheet';
import { withMerged } from './with-merged';

/** Something that kept a row, or a whole sheet, from being taken. */
export interface ListFinding {
  readonly sheet: string;
  /** From 1, as spreadsheets count; 0 where it is about the whole file. */
  readonly row: number;
  /** Title of the column; empty where it is about the whole row. */
  readonly column: string;
  /** Address of the cell, e.g. `F7`; empty where there is none. */
  readonly cell: string;
  /** Chinese. */
  readonly message: string;
}

/** A row as it was found, to be offered back. */
export interface RejectedRow {
  readonly sheet: string;
  readonly row: number;
  /** What stood under each title. */
  readonly cells: ReadonlyMap<string, string>;
  readonly findings: readonly ListFinding[];
}

export interface ReadList {
  readonly rows: readonly ListValues[];
  readonly rejected: readonly RejectedRow[];
  /** Why a whole sheet could not be read: no head, columns missing, too many rows. */
  readonly faults: readonly ListFinding[];
  /** What one should know although nothing is wrong: hidden rows, columns without use. Chinese. */
  readonly remarks: readonly string[];
}

export const MAX_LIST_ROWS = 10_000;

/** Every sheet with a head like the plan's is read. Never throws; linear in what the sheets hold. */
export function readList(sheets: readonly SheetText[], plan: ListPlan): ReadList {
  const shown = sheets.filter(({ name, hidden, rows }) => !hidden && rows.length > 0 && name !== EXPLANATION);
  const found = shown.map((sheet) => ({ sheet, head: findHead(sheet, plan.columns) }));
  const lists = found.filter((one): one is Found => one.head !== undefined);
  const parts = lists.map((one) => readSheet(one, plan));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    rejected: parts.flatMap(({ rejected }) => rejected),
    faults: [...(lists.length === 0 ? [noHead(shown, plan)] : []), ...parts.flatMap(({ faults }) => faults)],
    remarks: [...unread(sheets, found, lists.length), ...parts.flatMap(({ remarks }) => remarks)],
  };
}

export interface Found {
  readonly sheet: SheetText;
  readonly head: Head;
}

function readSheet({ sheet, head }: Found, plan: ListPlan): ReadList {
  const none = { rows: [], rejected: [], remarks: [] };
  const fault = (column: string, message: string): ListFinding => ({
    ...{ sheet: sheet.name, row: head.row, column, cell: '', message },
  });
  if (head.absent.length > 0) {
    return {
      ...none,
      faults: head.absent.map(({ title }) => fault(title, `表头（第 ${head.row} 行）里没有“${title}”一栏`)),
    };
  }
  const own = sheet.rows.filter(({ number }) => number > head.last);
  if (own.length > MAX_LIST_ROWS) {
    return { ...none, faults: [fault('', `有 ${own.length} 行，一次最多读 ${MAX_LIST_ROWS} 行，请分成几份`)] };
  }
  const { kept, remarks } = remarksOn(own, { sheet, head });
  const numbers = new Set(kept.map(({ number }) => number));
  const rows: ListValues[] = [];
  const rejected: RejectedRow[] = [];
  const joined: number[] = [];
  for (const row of withMerged(own, sheet.merges, head.last)) {
    if (!numbers.has(row.number)) continue;
    const read = readRow(row, head.places, plan);
    if (read.ok) {
      rows.push(read.row);
      if (read.joined) joined.push(row.number);
    } else rejected.push(reject(row, read.faults, { sheet, head }));
  }
  const about =
    joined.length === 0 ? [] : [`工作表“${sheet.name}”第 ${joined.join('、')} 行的单元格里有换行，已连成一行`];
  return { rows, rejected, faults: [], remarks: [...remarks, ...about] };
}

function reject(row: SheetRow, faults: readonly RowFault[], { sheet, head }: Found): RejectedRow {
  const titles = [...head.places].map(([{ title }, place]) => [place, title] as const);
  const names = new Map([...head.titles, ...titles]);
  return {
    sheet: sheet.name,
    row: row.number,
    cells: new Map([...row.cells].map(([place, text]) => [names.get(place) ?? `${columnName(place)}列`, text])),
    findings: faults.map(({ column, message }) => ({
      sheet: sheet.name,
      row: row.number,
      column: column?.title ?? '',
      cell: addressOf(row, column, head),
      message,
    })),
  };
}

function addressOf(row: SheetRow, column: ListColumn | undefined, { places }: Head): string {
  const place = column && places.get(column);
  return place === undefined ? '' : `${columnName(place)}${row.number}`;
}

function noHead(shown: readonly SheetText[], { columns }: ListPlan): ListFinding {
  const needed = columns.filter((column) => column.needed).map(({ title }) => title);
  const message =
    shown.length === 0
      ? '表格里没有内容'
      : `前 20 行里没有找到表头；表头至少要有${needed.join('、')}，可以先下载模板对照`;
  return { sheet: shown[0]?.name ?? '', row: 0, column: '', cell: '', message };
}

/** The sheet of explanations that goes with our templates; it is passed over without a word. */
export const EXPLANATION = '填写说明';

function unread(
  sheets: readonly SheetText[],
  found: readonly { readonly sheet: SheetText; readonly head: Head | undefined }[],
  lists: number,
): readonly string[] {
  const named = (some: readonly SheetText[]): string => some.map(({ name }) => `“${name}”`).join('、');
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 0);
  const headless = found.filter(({ head }) => !head).map(({ sheet }) => sheet);
  return [
    ...(lists > 1 ? [`从 ${lists} 张工作表读入`] : []),
    ...(hidden.length > 0 ? [`工作表${named(hidden)}是隐藏的，没有读`] : []),
    ...(headless.length > 0 && lists > 0 ? [`工作表${named(headless)}里没有找到表头，没有读`] : []),
  ];
}
