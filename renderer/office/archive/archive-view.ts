/** How the archive says what it holds. Pure. */
import type { ArchiveLine, ArchivePart } from '#data/contract/archive-types';
import { RETENTION_NAMES, RETENTIONS, type Retention } from '#data/records/archive';

export interface ArchiveFilter {
  readonly state: 'all' | 'waiting' | 'archived';
  readonly year?: number | undefined;
  readonly retention?: Retention | undefined;
}

export const STATES: readonly { readonly value: ArchiveFilter['state']; readonly label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'waiting', label: '未归档' },
  { value: 'archived', label: '已归档' },
];

export const RETENTION_OPTIONS = RETENTIONS.map((value) => ({ value, label: RETENTION_NAMES[value] }));

/** Lines on a page of the list. */
export const PAGE_LINES = 50;

export const yearName = (year: number): string => (year === 0 ? '不分年度' : `${year} 年`);

/** 共印发 12 件：已归档 9，未归档 3 */
export function summaryText({ issued, waiting }: Pick<ArchivePart, 'issued' | 'waiting'>): string {
  if (issued === 0) return '还没有印发过公文';
  return `共印发 ${issued} 件：已归档 ${issued - waiting}，未归档 ${waiting}`;
}

/** 第 1—50 件，共 312 件 */
export const stretchText = (from: number, shown: number, total: number): string =>
  total === 0 ? '没有符合条件的文件' : `第 ${from + 1}—${from + shown} 件，共 ${total} 件`;

export interface LineState {
  readonly name: string;
  readonly tone: 'good' | 'wait' | 'ended';
}

export function stateOf({ item, ended }: Pick<ArchiveLine, 'item' | 'ended'>): LineState {
  if (ended !== undefined) return { name: item === undefined ? '未归档（已失效）' : '已归档（已失效）', tone: 'ended' };
  return item === undefined ? { name: '未归档', tone: 'wait' } : { name: '已归档', tone: 'good' };
}

/** Nothing chosen, and what its retention would be where all agree. */
export function adviceFor(lines: readonly Pick<ArchiveLine, 'advice'>[]): string {
  const names = [...new Set(lines.map(({ advice }) => RETENTION_NAMES[advice]))];
  return names.length === 1 ? `按文种建议：${names[0] ?? ''}` : `按各文种的建议：${names.join('、')}`;
}
