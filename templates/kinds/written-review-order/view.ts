import { formatDate, joinGroups, joinSources, phrase, sentence } from '../wording';
import { numberDemands } from '../shared/demands';
import { citeDated } from '../shared/reference';
import { reviewDelivery, reviewPoints } from '../shared/review';
import { addressSubject } from '../shared/subject';
import type { WrittenReviewOrderInput } from './schema';

/** How each form of the order calls itself and what it does. */
const FORMS = {
  decision: { document: '本决定', orders: '决定责令' },
  notice: { document: '本通知书', orders: '现责令' },
} as const;

/** The order in phrases: how the one it is about is called, and its numbered demands. */
export function orderView(input: WrittenReviewOrderInput) {
  const { content, addressees } = input;
  const { target, review, rectification } = content;
  const person = target.type === 'person';
  const { document, orders } = FORMS[content.form];
  const demands = [
    { 标题: '书面检查的内容', 文字: reviewPoints(review), 字段: 'content.review.points' },
    { 标题: '书面检查的报送', 文字: reviewDelivery(review, { person, document }), 字段: 'content.review' },
    rectification !== undefined && {
      标题: '整改要求',
      文字: `${sentence(rectification.demands)}整改工作于${formatDate(rectification.by)}前完成，整改情况书面报送${review.to}。`,
      字段: 'content.rectification',
    },
    content.announcement !== undefined && {
      标题: '宣布和通报',
      文字: sentence(content.announcement),
      字段: 'content.announcement',
    },
  ];
  return {
    主送机关: addressees ? joinGroups(addressees) : addressSubject(target),
    前文: content.follows
      ? `${citeDated(content.follows)}通报了督查发现的问题，其中涉及${person ? '你' : '你单位'}的，经核实情况如下。`
      : '',
    问题事实: content.facts,
    定性: content.nature,
    决定依据: joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    责令: orders,
    称谓: person ? '你' : '你单位',
    有整改: rectification !== undefined,
    要求: numberDemands(demands, 'first'),
    申诉: content.appeal ? sentence(content.appeal) : '',
  };
}
