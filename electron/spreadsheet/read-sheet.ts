import { cellAddress, type Merge, type SheetRow } from '#data/lists/sheet';
import { child, childrenOf, type XmlElement } from '#engine/readers/docx/xml';
import { readCell, type CellContext } from './read-cell';

const MAX_COLUMNS = 200;
const MAX_TEXT = 32_767;
const MAX_MERGES = 20_000;

/** Rows that hold anything, in the order of the sheet. Cells far out cost nothing: only those that are there are kept. */
export function readRows(sheet: XmlElement, context: CellContext): readonly SheetRow[] {
  const rows = childrenOf(child(sheet, 'sheetData'), 'row').map((row, index) => readRow(row, index + 1, context));
  return rows.filter(({ cells, faults }) => cells.size > 0 || faults.size > 0);
}

function readRow(row: XmlElement, fallback: number, context: CellContext): SheetRow {
  const cells = new Map<number, string>();
  const faults = new Map<number, string>();
  childrenOf(row, 'c').forEach((cell, index) => {
    const column = cellAddress(cell.attributes['r'])?.column ?? index + 1;
    if (column > MAX_COLUMNS) return;
    const { text, fault } = readCell(cell, context);
    const shown = text.trim().slice(0, MAX_TEXT);
    if (shown !== '') cells.set(column, shown);
    if (fault !== undefined) faults.set(column, fault);
  });
  return { number: Number(row.attributes['r']) || fallback, hidden: isOn(row.attributes['hidden']), cells, faults };
}

export function readMerges(sheet: XmlElement): readonly Merge[] {
  return childrenOf(child(sheet, 'mergeCells'), 'mergeCell')
    .slice(0, MAX_MERGES)
    .flatMap(({ attributes }): readonly Merge[] => {
      const [from, to] = (attributes['ref'] ?? '').split(':').map(cellAddress);
      return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
    });
}

/** `xsd:boolean` */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
