import * as v from 'valibot';
import { date, option, record, whole } from '#schema/fields';
import { rule } from '#schema/rule';
import { formatDate } from '../wording';

const UNITS = { days: '日', workdays: '个工作日', months: '个月' } as const;

/** A time limit: so many days from receipt, or a day. */
export const limit = (title: string) =>
  v.pipe(
    record(title, {
      count: v.optional(whole('天数', 1, 365, { help: '自收到之日起计算；与截止日期只填一样' })),
      unit: v.optional(option('天数单位', UNITS), 'days'),
      date: v.optional(date('截止日期')),
    }),
    v.check(
      ({ count, date: day }) => (count === undefined) !== (day === undefined),
      rule('one-of', '天数和截止日期应当只填一样'),
    ),
  );

export type Limit = v.InferOutput<ReturnType<typeof limit>>;

/** 自收到本决定之日起5个工作日内, or 于2024年6月28日前 */
export function formatLimit({ count, unit, date: day }: Limit, document: string): string {
  return day === undefined ? `自收到${document}之日起${count}${UNITS[unit]}内` : `于${formatDate(day)}前`;
}
