import { chineseNumber, formatDate, joinGroups, joinSources, phrase, sentence } from '../wording';
import { formatLimit } from '../shared/limit';
import type { WrittenReviewOrderInput } from './schema';

/** What a written self-criticism must cover where the office does not say otherwise. */
const POINTS = ['问题的事实经过', '产生问题的原因', '应当承担的责任', '整改措施和完成时限', '对问题的认识和态度'];

/** The decision in phrases: how the one it is about is called, and its numbered demands. */
export function orderView(input: WrittenReviewOrderInput) {
  const { content, addressees } = input;
  const { target, review, rectification } = content;
  const person = target.type === 'person';
  const sections = [
    { 标题: '书面检查的内容', 文字: contentDemand(review.points ?? POINTS), 字段: 'content.review.points' },
    { 标题: '书面检查的报送', 文字: deliveryDemand(input), 字段: 'content.review' },
    ...(rectification ? [{ 标题: '整改要求', 文字: rectificationDemand(input), 字段: 'content.rectification' }] : []),
    ...(content.announcement
      ? [{ 标题: '宣布和通报', 文字: sentence(content.announcement), 字段: 'content.announcement' }]
      : []),
  ];
  return {
    主送机关: addressees ? joinGroups(addressees) : addresseeOf(target),
    问题事实: content.facts,
    定性: content.nature,
    决定依据: joinSources(content.basis),
    批准程序: phrase(content.approval),
    称谓: person ? '你' : '你单位',
    有整改: rectification !== undefined,
    要求: sections.map((section, index) => ({ ...section, 序号: chineseNumber(index + 1) })),
    申诉: content.appeal ? sentence(content.appeal) : '',
  };
}

function addresseeOf({ type, name, unit, post }: WrittenReviewOrderInput['content']['target']): string {
  return type === 'person' ? `${unit ?? ''}${post ?? ''}${name}同志` : name;
}

const contentDemand = (points: readonly string[]): string =>
  `书面检查应当包括以下内容：${points.map(phrase).join('；')}。`;

function deliveryDemand(input: WrittenReviewOrderInput): string {
  const { review, target } = input.content;
  const signed = target.type === 'person' ? '由本人签名后' : '经主要负责人签字并加盖单位公章后';
  const meeting =
    review.meeting === undefined
      ? ''
      : `${target.type === 'person' ? '你' : '单位主要负责人'}应当在${review.meeting}上作出检查。`;
  return `书面检查${signed}，${formatLimit(review.within, '本决定')}报送${review.to}。${meeting}`;
}

function rectificationDemand({ content }: WrittenReviewOrderInput): string {
  const { rectification, review } = content;
  if (!rectification) return '';
  return `${sentence(rectification.demands)}整改工作于${formatDate(rectification.by)}前完成，整改情况书面报送${review.to}。`;
}
