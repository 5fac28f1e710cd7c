import { citeReference } from '../shared/reference';
import { formatDate, phrase, sentence } from '../wording';
import type { ClosingFormInput } from './schema';

type Opinion = ClosingFormInput['content']['selfCheck'];

/** The problem and what each of the four says; what is not said yet leaves room to be written. */
export function closingFormView({ content }: ClosingFormInput) {
  const { source, problem, rectification, evidence = [] } = content;
  return {
    问题编号: problem.no === undefined ? '' : String(problem.no),
    问题来源: source === undefined ? '' : citeReference(source),
    被督查单位: problem.unit,
    地区: problem.area ?? '',
    检查日期: problem.foundOn === undefined ? '' : formatDate(problem.foundOn),
    问题性质: problem.nature,
    问题描述: sentence(problem.fact),
    整改意见: sentence(problem.measure),
    整改时限: formatDate(problem.deadline),
    责任单位: problem.owner ?? '',
    整改情况: rectification,
    佐证材料: evidence.map((one, index) => `${index + 1}.${phrase(one)}`).join('；'),
    自验: opinionView(content.selfCheck),
    验收: opinionView(content.acceptance),
    复核: opinionView(content.review),
    销号: opinionView(content.closure),
  };
}

const opinionView = (given: Opinion) => ({
  意见: given?.text ?? '',
  单位: `${given?.organ ?? '单位'}（盖章）`,
  签字: `签字：${given?.by ?? '　　　　'}　${given?.on === undefined ? '　　年　　月　　日' : formatDate(given.on)}`,
});
