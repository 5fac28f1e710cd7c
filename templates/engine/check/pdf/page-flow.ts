import type { PdfChar, PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { BLOCK } from '../measures';
import { blockLines, isLevel } from './page-parts';

/** What a page says, in reading order: lines of text, and table rows cell by cell. */
export type FlowPart =
  { readonly type: 'line'; readonly line: PdfLine } | { readonly type: 'row'; readonly cells: readonly Cell[] };

/** The lines of one cell, top to bottom. */
export type Cell = readonly string[];

/** A table is known by its upright rules: lines that they cross are cut into cells, level rules part the rows. */
export function flowOf(page: PdfPage): readonly FlowPart[] {
  const parts: (FlowPart | { type: 'row'; band: number; cells: string[][] })[] = [];
  const [level, upright] = [page.rules.filter(isLevel), page.rules.filter((rule) => !isLevel(rule))];
  for (const line of blockLines(page)) {
    const walls = upright.filter((rule) => rule.y1 < line.baseline && line.baseline < rule.y2);
    if (walls.length === 0) {
      parts.push({ type: 'line', line });
      continue;
    }
    const band = level.filter((rule) => rule.y1 < line.baseline).length;
    const last = parts.at(-1);
    const row = last && 'band' in last && last.band === band ? last : { type: 'row' as const, band, cells: [] };
    if (row !== last) parts.push(row);
    const edges = [...new Set(walls.map((rule) => rule.x1.toFixed(1)))].map(Number).sort((a, b) => a - b);
    addToCells(row.cells, line, edges);
  }
  return parts;
}

/** Lines of running text: those of no table, its caption apart. */
export const runningLines = (page: PdfPage): readonly PdfLine[] => {
  const parts = flowOf(page);
  const isCaption = (line: PdfLine, index: number): boolean =>
    parts[index + 1]?.type === 'row' && line.size < LARGEST_CAPTION && line.x > BLOCK.left + CAPTION_INDENT;
  return parts.flatMap((part, index) => (part.type === 'line' && !isCaption(part.line, index) ? [part.line] : []));
};

/** 小二: larger type above a table is a title. Millimetres. */
const LARGEST_CAPTION = 6.2;
/** Further in than text begins. Millimetres. */
const CAPTION_INDENT = 15;

function addToCells(cells: string[][], line: PdfLine, edges: readonly number[]): void {
  const texts = new Map<number, string>();
  // A mark that hangs over the edge of its cell still begins within it.
  const columnOf = (char: PdfChar): number => edges.filter((edge) => edge < char.x).length;
  for (const char of line.chars) texts.set(columnOf(char), (texts.get(columnOf(char)) ?? '') + char.text);
  for (const [column, text] of texts) {
    while (cells.length <= column) cells.push([]);
    cells[column]?.push(text.trim());
  }
}
