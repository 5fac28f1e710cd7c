import * as v from 'valibot';
import { date, line, record } from '#schema/fields';
import { formatDate } from '../wording';

/** The document that another one follows: what it answers, carries out, closes or takes further. */
export const reference = (title: string, help?: string) =>
  record(
    title,
    {
      title: line('文件标题', { help: '写全称，不写书名号', example: '关于安全生产督查情况的通报' }),
      number: v.optional(line('发文字号', { help: '没有编号的不填', example: '某安委办通报〔2026〕3号' })),
      date: v.optional(date('成文日期')),
    },
    help === undefined ? undefined : { help },
  );

/** The document this one goes back to, where there is one. */
export const follows = (help: string) => v.optional(reference('依据的前一文件', help));

export type Reference = v.InferOutput<ReturnType<typeof reference>>;

/** 《关于……的通报》（某安委办通报〔2026〕3号）: title first, number behind it (《党政机关公文处理工作条例》; GB/T 15834—2011). */
export const citeReference = ({ title, number }: Reference): string =>
  `《${title}》${number === undefined ? '' : `（${number}）`}`;

/** 2026年5月20日印发的《关于……的通报》（某安委办通报〔2026〕3号）; the day only where it is known. */
export const citeDated = ({ date: day, ...cited }: Reference): string =>
  `${day === undefined ? '' : `${formatDate(day)}印发的`}${citeReference(cited)}`;
