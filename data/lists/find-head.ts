/** The head of a list in a sheet: anywhere in the first rows, of one row or two, columns in any order. */
import type { ListColumn } from './plan';
import type { Merge, SheetRow, SheetText } from './sheet';
import { bareTitle, fullTitle, isSynonym } from './synonyms';

export interface Head {
  /** Number of its first row, and of its last. */
  readonly row: number;
  readonly last: number;
  /** Where each column stands. */
  readonly places: ReadonlyMap<ListColumn, number>;
  /** What stands over each place, used or not. */
  readonly titles: ReadonlyMap<number, string>;
  /** Columns that are needed and not there. */
  readonly absent: readonly ListColumn[];
}

/** Titles, notes and blank rows may stand above. */
const FIRST_ROWS = 20;

/** The row, or the pair of rows, that names most columns; undefined where none names two of them. */
export function findHead(sheet: SheetText, columns: readonly ListColumn[]): Head | undefined {
  let best: Head | undefined;
  const rows = sheet.rows.slice(0, FIRST_ROWS);
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    for (const candidate of [single(row, sheet.merges), ...(next ? [pair(row, next, sheet.merges)] : [])]) {
      const head = headOf(candidate, columns);
      if (head.places.size > (best?.places.size ?? 0)) best = head;
    }
  });
  return best && best.places.size >= Math.min(2, columns.length) ? best : undefined;
}

/** What may be meant by the words over a place, the most telling first. */
interface Candidate {
  readonly row: number;
  readonly last: number;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

const single = (row: SheetRow, merges: readonly Merge[]): Candidate => ({
  row: row.number,
  last: lastOf(row.number, merges),
  words: new Map([...row.cells].map(([place, text]) => [place, [text]])),
});

/** 整改 over 意见 and 时限: the words below, those of both, those above. */
function pair(upper: SheetRow, lower: SheetRow, merges: readonly Merge[]): Candidate {
  const above = new Map(upper.cells);
  for (const { top, left, right } of merges) {
    const text = top === upper.number ? upper.cells.get(left) : undefined;
    for (let place = left + 1; text !== undefined && place <= Math.min(right, left + MAX_SPAN); place += 1) {
      above.set(place, text);
    }
  }
  const words = new Map<number, readonly string[]>();
  for (const place of new Set([...above.keys(), ...lower.cells.keys()])) {
    const [over, under] = [above.get(place) ?? '', lower.cells.get(place) ?? ''];
    words.set(place, under === '' ? [over] : [under, `${over}${under}`, ...(over === '' ? [] : [over])]);
  }
  return { row: upper.number, last: lastOf(lower.number, merges), words };
}

const MAX_SPAN = 50;

/** A head whose cells are merged downwards ends where they do. */
const lastOf = (row: number, merges: readonly Merge[]): number =>
  merges.reduce((last, { top, bottom }) => (top <= row && bottom > last && bottom - row < 5 ? bottom : last), row);

function headOf({ row, last, words }: Candidate, columns: readonly ListColumn[]): Head {
  const matches = columns.flatMap((column) =>
    [...words].flatMap(([place, texts]) => {
      const rank = rankOf(column, texts);
      return rank === undefined ? [] : [{ column, place, rank }];
    }),
  );
  matches.sort((one, other) => one.rank - other.rank || one.place - other.place);
  const places = new Map<ListColumn, number>();
  const taken = new Set<number>();
  for (const { column, place } of matches) {
    if (places.has(column) || taken.has(place)) continue;
    places.set(column, place);
    taken.add(place);
  }
  const titles = new Map([...words].map(([place, [first = '']]) => [place, first.replace(/\s+/gu, '')] as const));
  return { row, last, places, titles, absent: columns.filter((column) => column.needed && !places.has(column)) };
}

/** The title itself before the title without its brackets, that before another name of it. */
function rankOf({ title }: ListColumn, texts: readonly string[]): number | undefined {
  const ranks = texts.flatMap((text, index) => {
    if (fullTitle(text) === fullTitle(title)) return [index];
    if (bareTitle(text) === bareTitle(title)) return [10 + index];
    return isSynonym(title, text) ? [20 + index] : [];
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
