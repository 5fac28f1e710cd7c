/**
 * 期限: how long each thing may take. Most are fixed by no national rule: those are settings of the office, and where
 * our value comes from is told with it.
 */
import { addDays, addMonths, addWorkdays, nextWorkday } from './workdays';
import type { Source } from './source';

export interface Period {
  readonly count: number;
  readonly unit: 'days' | 'workdays' | 'months';
}

export interface PeriodRule extends Period {
  /** Chinese. */
  readonly name: string;
  readonly source: Source;
}

const rule = (
  name: string,
  count: number,
  unit: Period['unit'],
  [authority, clause]: readonly [Source['authority'], string],
): PeriodRule => ({ name, count, unit, source: { authority, clause } });

/** By the id that settings name them by. */
export const PERIODS = {
  'rectification-report': rule('督查通报、反馈意见的整改情况报送', 15, 'workdays', [
    'default',
    '国家没有统一规定；有的地方为15日，这里按15个工作日',
  ]),
  'written-review': rule('书面检查的报送', 5, 'workdays', [
    'practice',
    '国家没有统一规定；有的地方规定诫勉后5个工作日',
  ]),
  'proposal-reply': rule('建议书的采纳情况反馈', 30, 'days', [
    'practice',
    '《监察法实施条例》只要求写明期限，没有规定天数；通行30日',
  ]),
  'proposal-objection': rule('对建议书的异议', 15, 'days', ['default', '现行规定没有全国统一的异议期，这里按15日']),
  'party-appeal': rule('对党的问责决定的申诉', 1, 'months', ['national', '《中国共产党问责条例》申诉期限一个月']),
  'sanction-review': rule('对政务处分的复审', 1, 'months', [
    'national',
    '《监察法实施条例》关于复审的规定（2021年文本第二百一十条，条号以现行文本为准）',
  ]),
  'clue-feedback': rule('移交线索的办理情况反馈', 3, 'months', ['practice', '参照巡视巡察移交线索的通行做法']),
  'inquiry-answer': rule('函询的答复', 15, 'workdays', ['national', '中办发〔2005〕30号']),
  'admonition-effect': rule('诫勉的影响期', 6, 'months', ['practice', '通行6个月，全国不统一']),
} as const satisfies Readonly<Record<string, PeriodRule>>;
export type PeriodId = keyof typeof PERIODS;

/** What an office has set otherwise. */
export type PeriodSettings = Readonly<Partial<Record<PeriodId, Period>>>;

export const periodOf = (id: PeriodId, settings: PeriodSettings = {}): Period => settings[id] ?? PERIODS[id];

/** The last day of a period that begins on the day after `from`. */
export function endOf({ count, unit }: Period, from: string): string {
  if (unit === 'workdays') return addWorkdays(from, count);
  return nextWorkday(unit === 'days' ? addDays(from, count) : addMonths(from, count));
}

const UNITS = { days: '日', workdays: '个工作日', months: '个月' } as const;

/** 15个工作日 */
export const formatPeriodOf = ({ count, unit }: Period): string => `${count}${UNITS[unit]}`;
