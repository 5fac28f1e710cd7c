import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, text } from '#schema/fields';
import { rule } from '#schema/rule';
import { limit } from '../shared/limit';

const target = v.pipe(
  record('责令对象', {
    type: option('对象类别', { unit: '单位', person: '个人' }),
    name: line('名称（姓名）', { help: '单位写全称，个人写姓名' }),
    unit: v.optional(line('所在单位', { help: '个人必填' })),
    post: v.optional(line('职务', { help: '个人必填' })),
  }),
  v.check(
    ({ type, unit, post }) => type === 'unit' || (unit !== undefined && post !== undefined),
    rule('person-incomplete', '对象是个人时，应当写明所在单位和职务'),
  ),
);

const content = record('决定内容', {
  target,
  facts: text('问题事实', { help: '写清问题如何发现、主要事实；一行一段' }),
  nature: text('定性', { help: '写明问题的性质和违反的规定；法规名称和条款由拟稿人核实' }),
  basis: list('决定依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' }),
  approval: line('批准程序', { example: '经市安全生产委员会研究' }),
  review: record('书面检查', {
    points: v.optional(
      list('检查内容', line('内容'), { help: '不填时为：事实经过、原因、责任、整改措施、认识和态度', widget: 'lines' }),
    ),
    within: limit('报送时限'),
    to: line('报送机关'),
    meeting: v.optional(line('作出检查的会议', { help: '需要在会议上作出检查时填写', example: '民主生活会' })),
  }),
  rectification: v.optional(
    record('整改要求', {
      demands: text('整改内容'),
      by: date('完成时限'),
    }),
  ),
  announcement: v.optional(line('宣布和通报', { help: '写明在什么范围宣布、向谁通报' })),
  appeal: v.optional(line('申诉', { help: '写明不服决定时向谁、在多长时间内提出；期限由拟稿人核实' })),
});

export const writtenReviewOrderSchema = envelope(
  'written-review-order',
  '责令作出书面检查的决定',
  { content },
  { help: '责令单位或者个人作出书面检查并整改' },
);

export type WrittenReviewOrderInput = v.InferOutput<typeof writtenReviewOrderSchema>;
