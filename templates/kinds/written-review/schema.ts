import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, record, text } from '#schema/fields';
import { rule } from '#schema/rule';
import { reference } from '../shared/reference';
import { placed, subjectFields } from '../shared/subject';

const cause = record('原因', {
  title: line('原因概括', { help: '一句话，不写序号', example: '责任意识不强' }),
  detail: text('具体分析'),
});

/** One thing that is put right: done on a day, or to be done by one. */
const measure = v.pipe(
  record('整改措施', {
    problem: line('问题'),
    action: line('整改措施', { widget: 'textarea' }),
    owner: v.optional(line('责任人')),
    by: v.optional(date('完成时限', { help: '还没有完成的填写' })),
    done: v.optional(date('完成日期', { help: '已经完成的填写' })),
  }),
  v.check(
    ({ by, done }) => (by === undefined) !== (done === undefined),
    rule('one-of', '完成时限和完成日期应当只填一样：已经完成的填完成日期，没有完成的填完成时限'),
  ),
);

const content = record('检查内容', {
  author: v.pipe(record('检查人', subjectFields), placed()),
  order: v.optional(reference('责令作出检查的文书')),
  situation: text('问题的基本情况', { help: '如实写明事实经过；一行一段' }),
  causes: list('产生问题的原因', cause),
  responsibility: text('应当承担的责任'),
  measures: list('整改措施', measure, { widget: 'table' }),
  attitude: text('对问题的认识和态度'),
});

export const writtenReviewSchema = envelope(
  'written-review',
  '书面检查',
  { content },
  { help: '受到责令的单位或者个人作出书面检查' },
);

export type WrittenReviewInput = v.InferOutput<typeof writtenReviewSchema>;
