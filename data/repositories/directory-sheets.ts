/** 通讯录 as the sheets of a workbook, and back. */
import * as v from 'valibot';
import { directory as collection, type Directory } from '../records/directory';

interface Column {
  readonly title: string;
  /** In characters, as spreadsheets count. */
  readonly width: number;
  readonly field: string;
  readonly needed?: true;
  /** `list`: names separated by 、 or a new line. `count`: a whole number from 1. */
  readonly type?: 'list' | 'count';
}

interface SheetPlan {
  readonly name: string;
  readonly part: keyof Directory;
  readonly columns: readonly Column[];
}

const PLANS: readonly SheetPlan[] = [
  {
    name: '单位',
    part: 'units',
    columns: [
      { title: '名称', field: 'name', width: 36, needed: true },
      { title: '简称', field: 'shortName', width: 20 },
      { title: '机关代字', field: 'code', width: 14 },
    ],
  },
  {
    name: '人员',
    part: 'people',
    columns: [
      { title: '姓名', field: 'name', width: 14, needed: true },
      { title: '单位', field: 'unit', width: 36 },
      { title: '职务', field: 'position', width: 24 },
    ],
  },
  {
    name: '主送抄送组',
    part: 'groups',
    columns: [
      { title: '组名', field: 'name', width: 30, needed: true },
      { title: '成员', field: 'members', width: 80, needed: true, type: 'list' },
    ],
  },
  {
    name: '印章',
    part: 'seals',
    columns: [
      { title: '名称', field: 'name', width: 30, needed: true },
      { title: '所属单位', field: 'owner', width: 36, needed: true },
      { title: '图样文件', field: 'file', width: 40 },
    ],
  },
  {
    name: '字号',
    part: 'series',
    columns: [
      { title: '机关代字', field: 'code', width: 20, needed: true },
      { title: '起始号', field: 'start', width: 10, needed: true, type: 'count' },
    ],
  },
];

export interface DirectorySheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

type Cells = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Of an empty directory: the template to fill in. */
export const directorySheets = (directory: Directory): readonly DirectorySheet[] =>
  PLANS.map(({ name, part, columns }) => ({
    name,
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: (directory[part] as readonly Cells[]).map((entry) =>
      columns.map(({ field }) => {
        const value = entry[field];
        return typeof value === 'object' ? value.join('、') : value;
      }),
    ),
  }));

/** A row that could not be taken in, or a sheet. */
export interface RowProblem {
  readonly sheet: string;
  /** From 1, as spreadsheets count; 0 where it is about the whole sheet. */
  readonly row: number;
  /** Title of the column; empty where it is about the whole row. */
  readonly column: string;
  /** Chinese. */
  readonly message: string;
}

export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: ReadonlyMap<number, string> }[];
}

export interface ReadDirectory {
  readonly directory: Directory;
  readonly problems: readonly RowProblem[];
}

/** Good rows are taken, bad ones named. Columns are found by their titles in the first row, in any order. */
export function readDirectorySheets(sheets: readonly GivenSheet[]): ReadDirectory {
  const problems: RowProblem[] = [];
  const parts: Partial<Record<keyof Directory, unknown>> = {};
  for (const plan of PLANS) {
    const sheet = sheets.find(({ name }) => name.trim() === plan.name);
    parts[plan.part] = sheet ? readSheet(plan, sheet, (problem) => void problems.push(problem)) : [];
  }
  const known = PLANS.map(({ name }) => name);
  for (const { name, rows } of sheets) {
    if (known.includes(name.trim()) || rows.length === 0) continue;
    problems.push({ sheet: name, row: 0, column: '', message: `没有用到这张工作表；能用的是${known.join('、')}` });
  }
  return { directory: v.parse(collection.schema, parts), problems };
}

type Report = (problem: RowProblem) => void;

function readSheet(plan: SheetPlan, sheet: GivenSheet, report: Report): readonly Cells[] {
  const [head, ...rows] = sheet.rows;
  const places = new Map<Column, number>();
  for (const [place, title] of head?.cells ?? []) {
    const column = plan.columns.find((one) => one.title === title.replace(/\s|\*/gu, ''));
    if (column) places.set(column, place);
  }
  const absent = plan.columns.filter((column) => column.needed && !places.has(column));
  for (const { title } of head ? absent : []) {
    report({ sheet: plan.name, row: head?.number ?? 1, column: title, message: `第一行缺少“${title}”一栏` });
  }
  if (absent.length > 0) return [];
  const seen = new Map<string, number>();
  return rows.flatMap(({ number, cells }): readonly Cells[] => {
    if (cells.size === 0) return [];
    const wrong: RowProblem[] = [];
    const entry: Record<string, Cells[string]> = {};
    for (const column of plan.columns) {
      const read = readCell(column, cells.get(places.get(column) ?? 0));
      if (read.ok && read.value !== undefined) entry[column.field] = read.value;
      if (!read.ok) wrong.push({ sheet: plan.name, row: number, column: column.title, message: read.message });
    }
    const first = keyOf(plan, entry);
    const before = seen.get(first);
    if (wrong.length === 0 && before !== undefined) {
      const column = plan.columns[0]?.title ?? '';
      wrong.push({ sheet: plan.name, row: number, column, message: `与第 ${before} 行重复，没有采用` });
    }
    wrong.forEach(report);
    if (wrong.length > 0) return [];
    seen.set(first, number);
    return [entry];
  });
}

/** Two people of one name may be in different units. */
const keyOf = ({ part, columns }: SheetPlan, entry: Cells): string =>
  JSON.stringify([entry[columns[0]?.field ?? ''], part === 'people' ? entry['unit'] : undefined]);

type ReadCell = { readonly ok: true; readonly value: Cells[string] } | { readonly ok: false; readonly message: string };

const MAX_NAME = 500;

function readCell({ title, needed, type }: Column, text: string | undefined): ReadCell {
  if (text === undefined) return needed ? { ok: false, message: `“${title}”没有填` } : { ok: true, value: undefined };
  if (type === 'count') {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= 1 && value <= 99_999
      ? { ok: true, value }
      : { ok: false, message: `“${title}”应当是 1 至 99999 的整数，现在是“${text.slice(0, 20)}”` };
  }
  if (type === 'list') {
    const names = text.split(/[、\n;；]/u).map((one) => one.trim());
    const value = names.filter((one) => one !== '');
    return value.length > 0 ? { ok: true, value } : { ok: false, message: `“${title}”没有填` };
  }
  return text.length <= MAX_NAME ? { ok: true, value: text } : { ok: false, message: `“${title}”超过 ${MAX_NAME} 字` };
}
