import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, text } from '#schema/fields';
import { follows } from '../shared/reference';
import { review } from '../shared/review';
import { placed, subjectFields } from '../shared/subject';

const content = record('责令内容', {
  form: v.optional(
    option('文书形式', { decision: '决定', notice: '通知书' }, { help: '问责决定用“决定”，日常督促用“通知书”' }),
    'decision',
  ),
  target: v.pipe(record('责令对象', subjectFields), placed()),
  follows: follows('如通报这一问题的督查通报；填写后写在问题事实之前'),
  facts: text('问题事实', { help: '写清问题如何发现、主要事实；一行一段' }),
  nature: text('定性', { help: '写明问题的性质和违反的规定；法规名称和条款由拟稿人核实' }),
  basis: list('决定依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' }),
  approval: v.optional(line('批准程序', { example: '经市安全生产委员会研究' })),
  review,
  rectification: v.optional(
    record('整改要求', {
      demands: text('整改内容'),
      by: date('完成时限'),
    }),
  ),
  announcement: v.optional(line('宣布和通报', { help: '写明在什么范围宣布、向谁通报' })),
  appeal: v.optional(line('申诉', { help: '写明不服时向谁、在多长时间内提出；期限由拟稿人核实' })),
});

export const writtenReviewOrderSchema = envelope(
  'written-review-order',
  '责令作出书面检查的决定（通知书）',
  { content },
  { help: '责令单位或者个人作出书面检查并整改' },
);

export type WrittenReviewOrderInput = v.InferOutput<typeof writtenReviewOrderSchema>;
