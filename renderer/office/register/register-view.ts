/** How the register says what became of a number. Pure. */
import type { RegisterRow, SeriesSummary } from '#data/contract/office-types';
import { numberName, type Series } from '#data/records/number';

export type RowState = RegisterRow['state'];

export const STATES: Readonly<
  Record<RowState, { readonly name: string; readonly tone: 'good' | 'wait' | 'warning' | 'ended' | 'none' }>
> = {
  issued: { name: '已用', tone: 'good' },
  reserved: { name: '预留', tone: 'wait' },
  released: { name: '空号（已释放）', tone: 'none' },
  voided: { name: '作废', tone: 'ended' },
  skipped: { name: '空号（不用）', tone: 'none' },
  unused: { name: '空号（待说明）', tone: 'warning' },
};

export const seriesId = ({ year, code }: Series): string => `${year}/${code}`;

/** 中纪办发〔2019〕, or the name of a kind that runs on from year to year. */
export const seriesName = ({ year, code }: Series): string => (year === 0 ? code : `${code}〔${year}〕`);

/** 共 7 个号：已用 5，预留 1，作废 1。下一个是8号。 */
export function summaryText({ counts, next, ...series }: SeriesSummary): string {
  const parts = (Object.keys(STATES) as readonly RowState[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${STATES[state].name} ${counts[state]}`);
  const upcoming = `下一个是 ${numberName({ code: series.code, year: series.year, serial: next })}`;
  return parts.length === 0 ? `还没有用过号；${upcoming}` : `${parts.join('，')}；${upcoming}`;
}

export type Ending = 'released' | 'voided' | 'revoked' | 'repealed';

/** What can still become of a number. */
export const endingsOf = ({ state }: RegisterRow): readonly Ending[] =>
  state === 'reserved'
    ? ['released', 'voided']
    : state === 'issued'
      ? ['revoked', 'repealed', 'voided']
      : state === 'unused' || state === 'released'
        ? ['voided']
        : [];

export const ENDINGS: Readonly<Record<Ending, { readonly name: string; readonly about: string }>> = {
  released: { name: '释放', about: '不再预留；这个号以后可以指定使用' },
  voided: { name: '作废', about: '这个号不再使用，登记簿写明原因' },
  revoked: { name: '撤销', about: '公文自始无效，号不再使用' },
  repealed: { name: '废止', about: '公文自所写日期起失效，号不再使用' },
};

/** The newest first, as one looks for them; the stretch to be read for `shown` lines. */
export const stretchFor = ({ next }: SeriesSummary, shown: number): { readonly from: number; readonly to: number } => ({
  from: Math.max(1, next - shown),
  to: Math.max(1, next - 1),
});
