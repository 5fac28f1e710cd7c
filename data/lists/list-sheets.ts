/** Sheets that go out: the template to fill in, a list as it is, and rows offered back with what is wrong. */
import type { ListColumn, ListPlan, ListValue, ListValues } from './plan';
import { EXPLANATION, type RejectedRow } from './read-list';

export interface ListSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly ListCell[])[];
}

export interface SheetColumn {
  readonly title: string;
  /** In characters of a digit's width. */
  readonly width: number;
  /** What may be chosen. */
  readonly choices?: readonly string[];
  /** Shown while a cell of the column is edited. */
  readonly prompt?: string;
}

/** `wrong` cells stand out. */
export type ListCell = string | number | undefined | { readonly text: string; readonly wrong: true };

/** A sheet to fill in, with what is there already, and one that explains it. */
export const templateSheets = (plan: ListPlan, rows: readonly ListValues[] = []): readonly ListSheet[] => [
  {
    name: plan.name,
    columns: plan.columns.map(fillIn),
    rows: rows.map((row) => plan.columns.map((column) => shown(column, row[column.key]))),
  },
  {
    name: EXPLANATION,
    columns: [
      { title: '栏目', width: 18 },
      { title: '是否必填', width: 10 },
      { title: '怎样填', width: 56 },
      { title: '例', width: 40 },
    ],
    rows: [
      ...plan.columns.map((column) => [
        column.title,
        column.needed ? '必填' : '可不填',
        howTo(column),
        column.example || EXAMPLES[column.type],
      ]),
      ['', '', '带 * 的栏必须填。栏目的先后可以调换，可以另加序号、备注等栏；表头上面可以有标题行。', ''],
      ['', '', '一格写一件事，一行写一个问题（事项）；相同的类别、地区可以合并单元格。', ''],
    ],
  },
];

const fillIn = (column: ListColumn): SheetColumn => ({
  title: column.needed ? `${column.title}*` : column.title,
  width: widthOf(column),
  prompt: howTo(column),
  ...(column.options.length > 0 ? { choices: column.options.map(({ label }) => label) } : {}),
});

const WIDTHS: Readonly<Record<ListColumn['type'], number>> = {
  ...{ date: 14, choice: 14, count: 10, switch: 8, lines: 28, dates: 28, text: 24 },
};
const widthOf = ({ type, title }: ListColumn): number =>
  type === 'text' && /描述|内容|举措|措施|意见|依据/u.test(title) ? 44 : WIDTHS[type];

const EXAMPLES: Readonly<Record<ListColumn['type'], string>> = {
  ...{
    date: '2026-05-01',
    choice: '',
    count: '3',
    switch: '是',
    lines: '甲局、乙局',
    dates: '2026-06-30、2026-12-31',
    text: '',
  },
};

function howTo({ type, options, help }: ListColumn): string {
  const rule: Readonly<Record<ListColumn['type'], string>> = {
    date: '写年月日，如 2026-05-01 或 2026年5月1日',
    choice: `只能选：${options.map(({ label }) => label).join('、')}`,
    count: '写整数',
    switch: '写是或否',
    lines: '几项之间用顿号隔开',
    dates: '写年月日，几个日期之间用顿号隔开',
    text: '',
  };
  return [help, rule[type]].filter((part) => part !== '').join('；');
}

function shown({ options }: ListColumn, value: ListValue | undefined): ListCell {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return value.join('、');
  if (typeof value === 'string') return options.find((option) => option.value === value)?.label ?? value;
  return value;
}

/** What could not be taken, as it was found, with what is wrong beside it; it can be put right and read again. */
export function rejectedSheet(plan: ListPlan, rejected: readonly RejectedRow[]): ListSheet {
  const known = plan.columns.map(({ title }) => title);
  const others = [...new Set(rejected.flatMap(({ cells }) => [...cells.keys()]))].filter(
    (title) => !known.includes(title) && title !== '' && title !== PROBLEM && title !== SOURCE,
  );
  return {
    name: plan.name,
    columns: [
      { title: PROBLEM, width: 56 },
      { title: SOURCE, width: 22 },
      ...plan.columns.map(fillIn),
      ...others.map((title) => ({ title, width: 18 })),
    ],
    rows: rejected.map(({ sheet, row, cells, findings }) => [
      findings.map(({ message }) => message).join('；'),
      `${sheet} 第 ${row} 行`,
      ...known.map((title): ListCell => {
        const text = cells.get(title) ?? '';
        return findings.some(({ column }) => column === title) ? { text, wrong: true } : text;
      }),
      ...others.map((title) => cells.get(title)),
    ]),
  };
}

const PROBLEM = '导入时发现的问题';
const SOURCE = '原来的位置';
