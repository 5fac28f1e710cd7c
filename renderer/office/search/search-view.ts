/** How the search page says what was found. Pure. */
import { RETENTION_NAMES } from '#data/records/archive';
import type { SearchHit, SearchView } from '#data/contract/search-calls';
import type { SearchState } from '#data/search/entry';
import type { Range } from '#data/search/marked';

export const STATES: Readonly<
  Record<SearchState, { readonly name: string; readonly tone: 'good' | 'wait' | 'ended' | 'none' }>
> = {
  draft: { name: '草稿', tone: 'wait' },
  issued: { name: '已印发', tone: 'good' },
  archived: { name: '已归档', tone: 'none' },
  voided: { name: '作废', tone: 'ended' },
};

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut up at the places that were searched for. */
export function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(from, start), found: false }, { text: text.slice(start, end), found: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** 共 12 份；第 1—12 份 */
export function countText({ total, exact, hits }: SearchView, skip: number): string {
  if (total === 0 || hits.length === 0) return '';
  const shown = total > hits.length ? `，现在是第 ${skip + 1}—${skip + hits.length} 份` : '';
  return `${exact ? '共' : '最多'} ${total} 份${shown}`;
}

/** What follows the title in small letters. */
export function factsOf({ date, units, retention, archiveNumber }: SearchHit): readonly string[] {
  const kept = retention === '' ? '' : RETENTION_NAMES[retention];
  return [units, date, archiveNumber === '' ? '' : `档号 ${archiveNumber}`, kept].filter((fact) => fact !== '');
}

/** What may be missing from the list, and why. */
export function remarksOf({ behind, unfinished, unread }: SearchView): readonly string[] {
  return [
    ...(unfinished && behind > 1 ? [`正在建立索引，还有 ${behind} 条登记没有读入，结果会陆续补上。`] : []),
    ...(!unfinished && behind > 0 ? [`有 ${behind} 条登记读不出来，结果可能不全，请核验档案。`] : []),
    ...(unread > 0 ? [`有 ${unread} 份公文读不出正文，只能按标题和发文字号查到，请核验档案。`] : []),
  ];
}
