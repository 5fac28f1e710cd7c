import type { ListPlan } from '#data/lists/plan';
import { readList, type ReadList } from '#data/lists/read-list';
import type { SheetText } from '#data/lists/sheet';
import { parseTsv } from '#data/lists/tsv';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';

export type ListFile =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A list from the bytes of an `.xlsx`, or of text copied from a spreadsheet (UTF-8, cells separated by tabs). */
export function readListFile(bytes: Uint8Array, plan: ListPlan): ListFile {
  const text = tabbedText(bytes);
  if (text !== undefined) return { ok: true, list: readList([pastedSheet(text)], plan) };
  const book = readWorkbook(bytes);
  return book.ok ? { ok: true, list: readList(book.sheets, plan) } : book;
}

function tabbedText(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4096).includes(0) || !bytes.includes(TAB)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // The only thing a fatal decoder throws for is bytes that are not UTF-8.
  }
}

const TAB = 9;

/** Cells pasted from a spreadsheet, with their head. */
const pastedSheet = (text: string): SheetText => ({
  name: '粘贴的内容',
  hidden: false,
  merges: [],
  rows: parseTsv(text).map((texts, index) => ({
    number: index + 1,
    hidden: false,
    cells: new Map(texts.flatMap((one, at) => (one.trim() === '' ? [] : [[at + 1, one.trim()] as const]))),
    faults: new Map(),
  })),
});
