import { ledgerTable, rectificationCounts, stateOf, type Rectification } from '../shared/rectification';
import { citeDated } from '../shared/reference';
import { letterMarkIfChosen } from '../shared/views';
import { chineseNumber, formatDate, phrase, sentence } from '../wording';
import type { RectificationReportInput } from './schema';

/** What was done of what was asked; every number is counted from 整改台账. */
export function reportView(input: RectificationReportInput) {
  const { answers, self, organization, items, next } = input.content;
  const states = ['已完成', '正在整改', '长期坚持'].filter((state) => items.some((one) => stateOf(one) === state));
  return {
    ...letterMarkIfChosen(input),
    复函: input.head?.format === 'letter',
    答复文件: citeDated(answers),
    我方: self,
    组织情况: organization,
    ...rectificationCounts(items),
    整改类别: states.map((state, index) => ({
      序号: chineseNumber(index + 1),
      名称: HEADINGS[state] ?? state,
      项数: String(items.filter((one) => stateOf(one) === state).length),
      事项: items
        .filter((one) => stateOf(one) === state)
        .map((one, at) => ({
          序号: String(at + 1),
          问题: phrase(one.fact),
          情况: told(one),
          字段: `content.items[${items.indexOf(one)}]`,
        })),
    })),
    下一步: next ?? '',
    ...ledgerTable(items),
  };
}

const HEADINGS: Readonly<Record<string, string>> = {
  已完成: '已完成整改的问题',
  正在整改: '正在整改的问题',
  长期坚持: '需要长期坚持的问题',
};

const told = ({ progress, measures, deadline, finishedOn }: Rectification): string =>
  finishedOn === undefined
    ? `${sentence(progress ?? measures)}整改时限为${formatDate(deadline)}。`
    : `${sentence(progress ?? measures)}已于${formatDate(finishedOn)}完成整改。`;
