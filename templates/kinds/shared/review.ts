import * as v from 'valibot';
import { line, list, record } from '#schema/fields';
import { phrase } from '../wording';
import { formatLimit, limit } from './limit';

/** A written self-criticism as it is demanded: what it covers, when and where it is handed in. */
export const review = record('书面检查', {
  points: v.optional(
    list('检查内容', line('内容'), { help: '不填时为：事实经过、原因、责任、整改措施、认识和态度', widget: 'lines' }),
  ),
  within: limit('报送时限'),
  to: line('报送机关'),
  meeting: v.optional(line('作出检查的会议', { help: '需要在会议上作出检查时填写', example: '民主生活会' })),
});

export type Review = v.InferOutput<typeof review>;

/** What it must cover where the office does not say otherwise. */
const POINTS = ['问题的事实经过', '产生问题的原因', '应当承担的责任', '整改措施和完成时限', '对问题的认识和态度'];

export const reviewPoints = ({ points = POINTS }: Review): string =>
  `书面检查应当包括以下内容：${points.map(phrase).join('；')}。`;

interface Reviewer {
  readonly person: boolean;
  /** 本决定, 本通知书: what the time limit counts from. */
  readonly document: string;
}

/** How it is signed, by when and to whom it goes, and before whom it is read. */
export function reviewDelivery({ within, to, meeting }: Review, { person, document }: Reviewer): string {
  const signed = person ? '由本人签名后' : '经主要负责人签字并加盖单位公章后';
  const read = meeting === undefined ? '' : `${person ? '你' : '单位主要负责人'}应当在${meeting}上作出检查。`;
  return `书面检查${signed}，${formatLimit(within, document)}报送${to}。${read}`;
}
