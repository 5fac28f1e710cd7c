/** A list of addressees, or of anything else that documents made from one draft differ in. */
export interface BatchList {
  /** Names of its columns, from the head row. */
  readonly columns: readonly string[];
  readonly rows: readonly BatchRow[];
}

export interface BatchRow {
  /** Where people find it in the file. */
  readonly number: number;
  /** By column; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

export type ReadBatchList =
  | { readonly ok: true; readonly list: BatchList }
  | { readonly ok: false; readonly code: string; readonly message: string };

interface RawRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

/** Rows of a sheet → a list: the first row that is not empty names the columns, rows without any text are passed over. */
export function readBatchList(sheet: readonly RawRow[]): ReadBatchList {
  const [head, ...rows] = sheet.filter(({ cells }) => cells.size > 0);
  if (head === undefined) return refuse('empty-list', '名单是空的；第一行写各列的名称，以下一行一份');
  const columns = [...head.cells.values()];
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) return refuse('repeated-column', `名单里有两列都叫“${twice}”，请改成不同的名称`);
  if (rows.length === 0) return refuse('empty-list', '名单只有列名，没有内容；从第二行起一行一份');
  return {
    ok: true,
    list: {
      columns,
      rows: rows.map(({ number, cells }) => ({
        number,
        cells: new Map(
          [...head.cells].flatMap(([column, name]) => {
            const text = cells.get(column);
            return text === undefined ? [] : [[name, text] as const];
          }),
        ),
      })),
    },
  };
}

const refuse = (code: string, message: string): ReadBatchList => ({ ok: false, code, message });
