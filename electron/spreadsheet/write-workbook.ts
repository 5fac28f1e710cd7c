import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { columnName } from '#data/lists/sheet';
import { withValidation, type Validated } from './data-validation';

/** `wrong` cells stand out. */
export type Cell = string | number | undefined | { readonly text: string; readonly wrong: true };

export interface SheetColumn extends Validated {
  readonly title: string;
  /** In characters of a digit's width, as spreadsheets count. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Characters that XML cannot hold. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

const HEAD = { fontWeight: 'bold', align: 'center', alignVertical: 'center', borderStyle: 'thin', wrap: true } as const;
const BODY = { alignVertical: 'center', borderStyle: 'thin', wrap: true } as const;
const WRONG = { ...BODY, backgroundColor: '#ffd9d9' } as const;

/**
 * Sheets with a head row that stays in view → the bytes of an `.xlsx`. Text is text even where it looks like a formula.
 * The same sheets give the same bytes.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      data: [columns.map(({ title }) => ({ ...HEAD, value: title })), ...rows.map((row) => row.map(cell))],
    })),
    { fontFamily: '宋体', fontSize: 11 },
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync({ ...parts, ...validated(sheets, parts) }, { mtime: EPOCH });
}

const cell = (value: Cell) => {
  if (typeof value === 'object') return { ...WRONG, type: String, value: clean(value.text) };
  if (typeof value === 'number') return { ...BODY, type: Number, value };
  return value === undefined ? { ...BODY, value: '' } : { ...BODY, type: String, value: clean(value) };
};

const clean = (text: string): string => text.replace(FORBIDDEN, '');

/** The library knows no drop-downs: they are put into the sheets that have them. */
function validated(
  sheets: readonly Sheet[],
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const changed = sheets.flatMap(({ columns }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[path];
    const source = part && strFromU8(part);
    const placed = columns.map((column, at) => ({ ...column, place: columnName(at + 1) }));
    const sheet = source === undefined ? undefined : withValidation(source, placed);
    return sheet === undefined || sheet === source ? [] : [[path, strToU8(sheet)] as const];
  });
  return Object.fromEntries(changed);
}

/** The library writes the clock into the package; a fixed time stands in its place. */
const EPOCH = new Date(2000, 0, 1);
