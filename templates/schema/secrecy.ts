/**
 * 密级和保密期限. A period is a length of time, a day of declassification or a condition of it; lengths may not pass
 * the legal maximum (保守国家秘密法 2024, article 20: 30, 20 and 10 years).
 */
import * as v from 'valibot';
import { choice, line, record } from './fields';
import { rule } from './rule';

const LEVELS = ['绝密', '机密', '秘密'] as const;
const MAX_YEARS: Readonly<Record<(typeof LEVELS)[number], number>> = { 绝密: 30, 机密: 20, 秘密: 10 };
const LENGTH = /^([1-9]\d*)(年|个月|天|日)$/;
const DAYS: Readonly<Record<string, number>> = { 年: 365, 个月: 30, 天: 1, 日: 1 };
const DAY_OR_CONDITION = /^([1-9]\d{3}年[1-9]\d?月[1-9]\d?日|.+前|长期)$/;

export const secrecy = v.pipe(
  record('密级和保密期限', {
    level: choice('密级', LEVELS),
    period: v.optional(
      v.pipe(
        line('保密期限', { help: '写成“1年”“6个月”；也可写解密日期，或以“前”结尾的解密条件', example: '1年' }),
        v.check(
          (period) => LENGTH.test(period) || DAY_OR_CONDITION.test(period),
          rule('bad-period', '应写成“1年”“6个月”这样的期限（用阿拉伯数字），或写“2026年12月31日”“公布前”'),
        ),
      ),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { level, period } = dataset.value;
    const [, amount, unit] = LENGTH.exec(period ?? '') ?? [];
    if (amount === undefined || unit === undefined) return;
    const limit = MAX_YEARS[level];
    if (Number(amount) * (DAYS[unit] ?? 1) <= limit * 365) return;
    addIssue({
      message: rule('period-too-long', `${level}级的保密期限不能超过 ${limit} 年（《保守国家秘密法》）`),
      path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'period', value: period }],
    });
  }),
);
