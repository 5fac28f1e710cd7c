import { strFromU8, unzipSync } from 'fflate';
import { child, childrenOf, parseXml, type XmlElement } from '#engine/readers/docx/xml';

/** A sheet as its cells say it, by row and column from 1; empty cells are left out. */
export interface SheetText {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly SheetText[] }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large'; readonly message: string };

/** What an office's directory never reaches. */
const MAX_PART = 32 * 1024 * 1024;
const MAX_ALL = 64 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
const MAX_SHEETS = 50;
const MAX_ROWS = 50_000;
const MAX_COLUMNS = 200;
const MAX_TEXT = 32_767;

const READ = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u;

/**
 * The texts of an `.xlsx` from anywhere: never computed, never beyond the sizes above, whatever the file claims. A
 * formula counts with the value that was saved beside it. Cells far out cost nothing: only those that are there are kept.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  let files: Readonly<Record<string, Uint8Array>> | undefined;
  try {
    files = unzip(bytes);
  } catch {
    return refuse('damaged', '文件不完整，或者不是 .xlsx 表格');
  }
  if (!files) return refuse('too-large', '表格解压后大得不正常，可能是恶意文件，没有打开');
  const parts = files;
  const part = (name: string): XmlElement | undefined => {
    const content = parts[name];
    return content && parseXml(strFromU8(content).replace(/^\uFEFF/u, ''));
  };
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) return refuse('damaged', '文件不完整，或者不是 .xlsx 表格');
  const shared = childrenOf(part('xl/sharedStrings.xml'), 'si').map(textOf);
  const sheets: SheetText[] = [];
  for (const { attributes } of childrenOf(child(workbook, 'sheets'), 'sheet').slice(0, MAX_SHEETS)) {
    const { name = '', 'r:id': id = '' } = attributes;
    const sheet = part(targetOf(relations, id));
    if (!sheet) return refuse('damaged', `工作表“${name}”读不出来`);
    const rows = childrenOf(child(sheet, 'sheetData'), 'row');
    if (rows.length > MAX_ROWS) return refuse('too-large', `工作表“${name}”超过 ${MAX_ROWS} 行`);
    sheets.push({ name, rows: rows.map((row, index) => readRow(row, index + 1, shared)) });
  }
  return { ok: true, sheets };
}

const refuse = (code: 'damaged' | 'too-large', message: string): ReadWorkbook => ({ ok: false, code, message });

/** Nothing where it claims to be larger than any directory, or lies about its size. */
function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  let all = 0;
  let entries = 0;
  let bomb = false;
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1;
      if (entries > MAX_ENTRIES) bomb = true;
      if (bomb || !READ.test(name)) return false;
      all += originalSize;
      if (originalSize > MAX_PART || all > MAX_ALL || size > originalSize + 1024) bomb = true;
      return !bomb;
    },
  });
  return bomb ? undefined : files;
}

function targetOf(relations: XmlElement, id: string): string {
  const target = childrenOf(relations, 'Relationship').find(({ attributes }) => attributes['Id'] === id);
  return (target?.attributes['Target'] ?? '').replace(/^(?:\/xl\/)?/u, 'xl/');
}

function readRow(row: XmlElement, fallback: number, shared: readonly string[]): SheetRow {
  const cells = new Map<number, string>();
  childrenOf(row, 'c').forEach((cell, index) => {
    const column = columnOf(cell.attributes['r']) ?? index + 1;
    const text = cellText(cell, shared).trim();
    if (text !== '' && column <= MAX_COLUMNS) cells.set(column, text.slice(0, MAX_TEXT));
  });
  return { number: Number(row.attributes['r']) || fallback, cells };
}

/** `B7` → 2 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const value = child(cell, 'v')?.text ?? '';
  if (cell.attributes['t'] === 'inlineStr') return textOf(child(cell, 'is'));
  return cell.attributes['t'] === 's' ? (shared[Number(value)] ?? '') : value;
}

/** Runs joined; the reading aids of East Asian text left out. */
function textOf(item: XmlElement | undefined): string {
  if (!item) return '';
  const own = childrenOf(item, 't');
  const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...own, ...runs].map(({ text }) => text).join('');
}
