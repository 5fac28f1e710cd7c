import type { PdfChar, PdfFile, PdfPage, PdfRule } from '#engine/readers/pdf/pdf-file';

/** A table as it stands on paper: its columns by their heads, its rows cell by cell, white space aside. */
export interface PaperTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Paper {
  /** Everything outside tables, in the order of the pages, white space aside. */
  readonly text: string;
  readonly tables: readonly PaperTable[];
}

/** Rules closer than this are one. Millimetres. */
const SAME = 0.4;

/** Reads a finished PDF's text and tables from its characters and rules alone. A table goes on under the same head. */
export function readPaper({ pages }: PdfFile): Paper {
  const texts: string[] = [];
  const tables: { heads: readonly string[]; rows: (readonly string[])[] }[] = [];
  for (const page of pages) {
    const grid = gridOf(page);
    const chars = page.lines.flatMap(({ chars: all }) => all);
    texts.push(
      bare(
        page.lines
          .map((line) =>
            line.chars
              .filter((char) => !inGrid(char, grid))
              .map(({ text }) => text)
              .join(''),
          )
          .join(''),
      ),
    );
    for (const cells of tablesIn(chars, grid)) {
      const [heads = [], ...rows] = cells;
      const last = tables.at(-1);
      const open = last && last.heads.join('|') === heads.join('|') ? last : { heads, rows: [] };
      if (open !== last) tables.push(open);
      for (const row of rows) addRow(open, row);
    }
  }
  return { text: texts.join(''), tables };
}

/** What has no number where every row has one goes on from the page before. */
function addRow(
  { heads, rows }: { readonly heads: readonly string[]; readonly rows: (readonly string[])[] },
  row: readonly string[],
): void {
  const before = rows.at(-1);
  if (heads[0] === '序号' && row[0] === '' && before)
    rows[rows.length - 1] = before.map((cell, at) => cell + (row[at] ?? ''));
  else rows.push(row);
}

/** The cells of one column, by its head. */
export const columnOf = ({ heads, rows }: PaperTable, head: string): readonly string[] | undefined =>
  heads.includes(head) ? rows.map((row) => row[heads.indexOf(head)] ?? '') : undefined;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Tables have upright rules; whatever else has rules has none. One table a page, as lists are. */
function gridOf({ rules }: PdfPage): Grid {
  const upright = rules.filter(({ x1, x2 }) => Math.abs(x1 - x2) < SAME);
  if (upright.length === 0) return { xs: [], ys: [] };
  const [left, right] = [Math.min(...upright.map(({ x1 }) => x1)), Math.max(...upright.map(({ x1 }) => x1))];
  const top = Math.min(...upright.map(({ y1, y2 }) => Math.min(y1, y2)));
  const bottom = Math.max(...upright.map(({ y1, y2 }) => Math.max(y1, y2)));
  const level = rules.filter((rule) => isLevel(rule) && rule.y1 > top - SAME && rule.y1 < bottom + SAME);
  const across = level.filter(({ x1, x2 }) => Math.abs(Math.abs(x2 - x1) - (right - left)) < 2);
  return { xs: distinct(upright.map(({ x1 }) => x1)), ys: distinct(across.map(({ y1 }) => y1)) };
}

const isLevel = ({ y1, y2 }: PdfRule): boolean => Math.abs(y1 - y2) < SAME;

const distinct = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b).filter((value, index, all) => index === 0 || value - (all[index - 1] ?? 0) > SAME);

const inGrid = ({ x, baseline, turn }: PdfChar, { xs, ys }: Grid): boolean =>
  turn === 0 &&
  xs.length > 1 &&
  ys.length > 1 &&
  x > (xs[0] ?? 0) - SAME &&
  x < (xs.at(-1) ?? 0) &&
  baseline > (ys[0] ?? 0) &&
  baseline < (ys.at(-1) ?? 0) + SAME;

function tablesIn(chars: readonly PdfChar[], grid: Grid): readonly (readonly (readonly string[])[])[] {
  if (grid.xs.length < 2 || grid.ys.length < 2) return [];
  const rows = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): string[] => []));
  const ordered = chars.filter((char) => inGrid(char, grid)).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  for (const char of ordered) {
    const row = grid.ys.findIndex((y) => y >= char.baseline - SAME) - 1;
    const column = grid.xs.findIndex((x) => x > char.x + char.advance / 2) - 1;
    rows[row]?.[column]?.push(char.text);
  }
  return [rows.map((row) => row.map((cell) => bare(cell.join(''))))];
}

const bare = (text: string): string => text.replace(/\s/gu, '');
