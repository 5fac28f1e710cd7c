import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';

export type Cell = string | number | undefined;

export interface SheetColumn {
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
  return zipSync(parts, { mtime: EPOCH });
}

const cell = (value: Cell) =>
  value === undefined
    ? { ...BODY, value: '' }
    : typeof value === 'number'
      ? { ...BODY, type: Number, value }
      : { ...BODY, type: String, value: value.replace(FORBIDDEN, '') };

/** The library writes the clock into the package; a fixed time stands in its place. */
const EPOCH = new Date(2000, 0, 1);
