import type { SheetText } from '#data/lists/sheet';
import { child, childrenOf, parseXml, type XmlElement } from '#engine/readers/docx/xml';
import { guardedUnzip } from '#engine/readers/guarded-unzip';
import { dateStyles } from './date-formats';
import { notWorkbook } from './not-workbook';
import { textOf, type CellContext } from './read-cell';
import { isOn, readMerges, readRows } from './read-sheet';

export type WorkbookFault = 'damaged' | 'too-large' | 'encrypted';

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly SheetText[] }
  | { readonly ok: false; readonly code: WorkbookFault; readonly message: string };

/** What no list of an office reaches. */
const LIMITS = { entries: 2_000, part: 32 * 1024 * 1024, all: 64 * 1024 * 1024 };
const MAX_SHEETS = 50;
const MAX_ROWS = 50_000;

const READ =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u;

/**
 * The texts of an `.xlsx` from anywhere: never computed, never beyond the sizes above, whatever the file claims. A
 * formula counts with the value that was saved beside it.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const other = notWorkbook(bytes);
  if (other) return { ok: false, ...other };
  const unzipped = guardedUnzip(bytes, READ, LIMITS);
  if (!unzipped.ok) return unzipped.code === 'too-large' ? refuse('too-large', TOO_LARGE) : refuse('damaged', DAMAGED);
  return readParts((name) => {
    const source = unzipped.source(name);
    const root = source === undefined ? undefined : parseXml(source);
    return root && withoutPrefix(root);
  });
}

type Part = (name: string) => XmlElement | undefined;

function readParts(part: Part): ReadWorkbook {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) return refuse('damaged', DAMAGED);
  const context: CellContext = {
    shared: childrenOf(part('xl/sharedStrings.xml'), 'si').map(textOf),
    dates: dateStyles(part('xl/styles.xml')),
    since1904: isOn(child(workbook, 'workbookPr')?.attributes['date1904']),
  };
  const sheets: SheetText[] = [];
  for (const { attributes } of childrenOf(child(workbook, 'sheets'), 'sheet').slice(0, MAX_SHEETS)) {
    const { name = '', 'r:id': id = '', state = 'visible' } = attributes;
    const target = worksheetOf(relations, id);
    if (target === undefined) continue;
    const sheet = part(target);
    if (!sheet) return refuse('damaged', `工作表“${name}”读不出来`);
    if (childrenOf(child(sheet, 'sheetData'), 'row').length > MAX_ROWS) {
      return refuse('too-large', `工作表“${name}”超过 ${MAX_ROWS} 行（空行也算），请删去多余的行再试`);
    }
    sheets.push({ name, hidden: state !== 'visible', rows: readRows(sheet, context), merges: readMerges(sheet) });
  }
  return { ok: true, sheets };
}

const TOO_LARGE = '表格解压后大得不正常，可能是恶意文件，没有打开';
const DAMAGED = '文件不完整，或者不是 .xlsx 表格';

const refuse = (code: WorkbookFault, message: string): ReadWorkbook => ({ ok: false, code, message });

/** Where the sheet is; undefined for a sheet that is a chart or a macro. */
function worksheetOf(relations: XmlElement, id: string): string | undefined {
  const relation = childrenOf(relations, 'Relationship').find(({ attributes }) => attributes['Id'] === id);
  if (!/\/worksheet$/u.test(relation?.attributes['Type'] ?? '/worksheet')) return undefined;
  return (relation?.attributes['Target'] ?? '').replace(/^(?:\/xl\/)?/u, 'xl/');
}

/** Some programs write `x:row` for `row`. */
function withoutPrefix(element: XmlElement): XmlElement {
  const colon = element.name.indexOf(':');
  if (colon < 0) return element;
  return { ...element, name: element.name.slice(colon + 1), children: element.children.map(withoutPrefix) };
}
