import { chineseNumber, formatDate, narrowDate, phrase, sentence } from '../wording';
import type { Problem } from './problem';

/** Problems counted: every number that a text says of them. A count of none is an empty text, for it is not said. */
export function problemCounts(problems: readonly Problem[]) {
  return {
    问题数: String(problems.length),
    重大隐患数: countText(problems, '重大隐患'),
    责任制问题数: countText(problems, '责任制不落实'),
    问题单位数: String(new Set(problems.map(({ unit }) => unit)).size),
  };
}

/** How a list is shown. */
export interface ProblemsShown {
  /** A column for the day on which each was found. */
  readonly dates?: boolean;
  /** Place and unit are left out where they are the same for all: the title says them. */
  readonly ofOne?: boolean;
}

/** 问题类别 with their problems as the text tells them, and 问题清单 in the same order; `path` is the field of the list. */
export function problemView(problems: readonly Problem[], path: string, shown: ProblemsShown = {}) {
  const groups = groupByCategory(problems);
  const table = problemTable(
    groups.flatMap((group) => group.problems),
    shown,
  );
  return {
    ...problemCounts(problems),
    问题类别: groups.map((group, index) => ({
      序号: chineseNumber(index + 1),
      名称: group.name,
      ...problemCounts(group.problems),
      问题: group.problems.map((one, at) => ({
        序号: String(at + 1),
        地区: one.area,
        单位: table.有单位 ? one.unit : '',
        检查日期: formatDate(one.foundOn),
        描述: sentence(one.fact),
        重大隐患: one.nature === '重大隐患',
        字段: `${path}[${problems.indexOf(one)}]`,
      })),
    })),
    ...table,
  };
}

/** Rows of 问题清单. Columns that no problem has anything for are left out. */
export function problemTable(problems: readonly Problem[], { dates = false, ofOne = false }: ProblemsShown = {}) {
  const several = (texts: readonly string[]): boolean => new Set(texts).size > 1;
  const optional = {
    有检查日期: dates,
    有行业领域: problems.some(({ industry }) => industry !== undefined),
    有依据条款: problems.some(({ basis }) => basis !== undefined),
  };
  const wide = Object.values(optional).includes(true);
  const day = wide ? narrowDate : formatDate;
  return {
    ...optional,
    表格字号: wide ? '五号' : '',
    有地区: !ofOne || several(problems.map(({ area }) => area)),
    有单位: !ofOne || several(problems.map(({ unit }) => unit)),
    问题清单: problems.map((one, index) => ({
      序号: String(one.no ?? index + 1),
      检查日期: day(one.foundOn),
      地区: one.area,
      单位: one.unit,
      行业领域: one.industry ?? '—',
      描述: phrase(one.fact),
      性质: one.nature,
      依据条款: phrase(one.basis ?? '—'),
      整改意见: phrase(one.measure),
      整改时限: day(one.deadline),
      责任单位: one.owner,
    })),
  };
}

/** Categories in the order in which they first appear. */
function groupByCategory(problems: readonly Problem[]): readonly { name: string; problems: readonly Problem[] }[] {
  const names = [...new Set(problems.map((one) => one.category))];
  return names.map((name) => ({ name, problems: problems.filter((one) => one.category === name) }));
}

function countText(problems: readonly Problem[], nature: Problem['nature']): string {
  const count = problems.filter((one) => one.nature === nature).length;
  return count === 0 ? '' : String(count);
}
