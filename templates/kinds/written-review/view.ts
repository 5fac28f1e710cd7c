import { chineseNumber, formatDate, phrase, sentence } from '../wording';
import { citeReference } from '../shared/reference';
import { postOf } from '../shared/subject';
import type { WrittenReviewInput } from './schema';

type Measure = WrittenReviewInput['content']['measures'][number];

/** A person signs by hand, on a line left for it. */
const BY_HAND = '检查人：＿＿＿＿＿＿＿＿（签名）';

/** The review in phrases. What is said of the measures is counted from them. */
export function reviewView({ content }: WrittenReviewInput) {
  const { author, order, measures } = content;
  const person = author.type === 'person';
  return {
    ...(person ? { 发文机关署名: [{ 名称: BY_HAND, 字段: 'content.author.name' }] } : {}),
    单位: !person,
    责令文书: order === undefined ? '' : citeReference(order),
    检查人: person ? `我（${author.name}，${postOf(author)}）` : '我单位',
    基本情况: content.situation,
    原因: content.causes.map(({ title, detail }, index) => ({
      序号: `（${chineseNumber(index + 1)}）`,
      概括: phrase(title),
      分析: sentence(detail),
      字段: `content.causes[${index}]`,
    })),
    责任: content.responsibility,
    措施数: String(measures.length),
    完成情况: progress(measures),
    整改措施: measures.map((measure, index) => ({
      序号: String(index + 1),
      条号: `（${chineseNumber(index + 1)}）`,
      问题: phrase(measure.problem),
      措施: phrase(measure.action),
      责任人: measure.owner ?? '',
      进展: state(measure),
      字段: `content.measures[${index}]`,
    })),
    认识和态度: content.attitude,
  };
}

/** 已于2024年6月12日完成, or 于2024年7月10日前完成. */
const state = ({ by, done }: Measure): string =>
  done === undefined ? `于${formatDate(by ?? '')}前完成` : `已于${formatDate(done)}完成`;

/** 已完成2项，其余4项将按照时限完成 */
function progress(measures: readonly Measure[]): string {
  const done = measures.filter((measure) => measure.done !== undefined).length;
  if (done === measures.length) return '已经全部完成';
  if (done === 0) return '将按照时限逐项完成';
  return `已完成${done}项，其余${measures.length - done}项将按照时限完成`;
}
