import type { Merge, SheetRow } from './sheet';

/**
 * The rows with what merged cells show beside each of them: a category that stands once over several rows counts for
 * all. Only downwards, and only below row `after`, where the head ends.
 */
export function withMerged(rows: readonly SheetRow[], merges: readonly Merge[], after: number): readonly SheetRow[] {
  const waiting = merges
    .filter(({ top, bottom }) => top > after && bottom > top)
    .sort((one, other) => one.top - other.top);
  const open = new Map<number, { readonly bottom: number; readonly text: string }>();
  let next = 0;
  return rows.map((row) => {
    for (let merge = waiting[next]; merge && merge.top <= row.number; merge = waiting[(next += 1)]) {
      const text = merge.top === row.number ? row.cells.get(merge.left) : undefined;
      if (text !== undefined) open.set(merge.left, { bottom: merge.bottom, text });
    }
    const cells = new Map(row.cells);
    for (const [place, { bottom, text }] of open) {
      if (bottom < row.number) open.delete(place);
      else if (!cells.has(place)) cells.set(place, text);
    }
    return { ...row, cells };
  });
}
