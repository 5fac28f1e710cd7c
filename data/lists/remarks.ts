/** Rows of a sheet that are no rows of the list, and what one should know of the others. */
import type { Head } from './find-head';
import type { SheetRow, SheetText } from './sheet';

interface Place {
  readonly sheet: SheetText;
  readonly head: Head;
}

interface Sifted {
  readonly kept: readonly SheetRow[];
  readonly remarks: readonly string[];
}

type Sort = 'row' | 'blank' | 'head-again' | 'sub-heading' | 'total' | 'aside';

/** Leaves out heads that are repeated, headings between rows, and totals; says so of all that held words of its own. */
export function remarksOn(rows: readonly SheetRow[], place: Place): Sifted {
  const wide = wideRows(place);
  const sorted = rows.map((row) => ({ row, sort: sortOf(row, place.head, wide) }));
  const of = (sort: Sort): readonly SheetRow[] => sorted.filter((one) => one.sort === sort).map(({ row }) => row);
  const kept = of('row');
  const say = (some: readonly SheetRow[], told: string): readonly string[] =>
    some.length === 0 ? [] : [`工作表“${place.sheet.name}”第 ${ranges(some.map(({ number }) => number))} 行${told}`];
  return {
    kept,
    remarks: [
      ...say(of('sub-heading'), '是跨栏的小标题或说明，没有当作一行数据'),
      ...say(of('total'), '是合计，没有当作一行数据'),
      ...say(of('aside'), '只在没有用到的栏里有内容，没有读'),
      ...say(
        kept.filter(({ hidden }) => hidden),
        '是隐藏的，也读了',
      ),
      ...unused(kept, place),
    ],
  };
}

/** Rows whose only cell goes over half of the columns. */
function wideRows({ sheet, head }: Place): ReadonlySet<number> {
  const least = Math.max(2, Math.ceil(head.places.size / 2));
  return new Set(sheet.merges.filter(({ left, right }) => right - left + 1 >= least).map(({ top }) => top));
}

function sortOf({ number, cells, faults }: SheetRow, { places, titles }: Head, wide: ReadonlySet<number>): Sort {
  const used = [...places.values()];
  const own = used.filter((place) => cells.has(place) || faults.has(place));
  const texts = [...cells.values()];
  if (wide.has(number) && texts.length === 1) return 'sub-heading';
  if (/^(?:合计|总计|小计)/u.test((texts[0] ?? '').replace(/\s/gu, ''))) return 'total';
  // Lists are often numbered beforehand.
  if ([...cells].every(([place, text]) => isSerial(titles.get(place)) || /^\d*$/u.test(text)) && faults.size === 0)
    return 'blank';
  if (own.length === 0) return 'aside';
  const again = used.every((place) => (cells.get(place) ?? '').replace(/\s+/gu, '') === titles.get(place));
  return again ? 'head-again' : 'row';
}

const isSerial = (title = ''): boolean => /^(?:序号|编号|问题编号|项目)?$/u.test(title);

/** Columns with something in them that the list has no place for. */
function unused(rows: readonly SheetRow[], { sheet, head }: Place): readonly string[] {
  const used = new Set(head.places.values());
  const idle = [...head.titles]
    .filter(([place, title]) => !used.has(place) && !isSerial(title) && rows.some(({ cells }) => cells.has(place)))
    .map(([, title]) => `“${title}”`);
  return idle.length === 0 ? [] : [`工作表“${sheet.name}”的${idle.join('、')}栏没有用到`];
}

/** 3、5—9 */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.slice(0, 20).map(([from, to]) => (from === to ? String(from) : `${from}—${to}`));
  return `${shown.join('、')}${runs.length > 20 ? ' 等' : ''}`;
}
