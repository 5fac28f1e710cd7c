import { chineseNumber, formatDate, formatPeriod, phrase, sentence } from '../wording';
import type { SupervisionCircularInput } from './schema';

type Problem = SupervisionCircularInput['content']['problems'][number];

/** The facts as phrases. Counts and serial numbers come from the list of problems alone, so that they always agree. */
export function circularView({ content }: SupervisionCircularInput) {
  const { inspection, problems, report } = content;
  const groups = groupByCategory(problems);
  const ordered = groups.flatMap((group) => group.problems);
  return {
    督查依据: phrase(inspection.basis),
    督查组: inspection.team,
    督查时间: formatPeriod(inspection.start, inspection.end),
    督查事项: inspection.subject,
    督查地区: inspection.areas.join('、'),
    督查方式: phrase(inspection.method),
    检查单位数: String(inspection.visited),
    问题数: String(problems.length),
    重大隐患数: countText(problems, '重大隐患'),
    问题单位数: String(new Set(problems.map((one) => one.unit)).size),
    总体情况: content.overview,
    问题类别: groups.map((group, index) => ({
      序号: chineseNumber(index + 1),
      名称: group.name,
      问题数: String(group.problems.length),
      重大隐患数: countText(group.problems, '重大隐患'),
      问题: group.problems.map((one, at) => ({
        序号: String(at + 1),
        地区: one.area,
        单位: one.unit,
        检查日期: formatDate(one.foundOn),
        描述: sentence(one.fact),
        重大隐患: one.nature === '重大隐患',
        字段: pathOf(problems, one),
      })),
    })),
    工作要求: content.requirements ?? '',
    报送时限: formatDate(report.by),
    报送单位: report.to,
    联系方式: [labelled('联系人', report.contact), labelled('联系电话', report.phone)].filter(Boolean).join('，'),
    问题清单: ordered.map((one, index) => ({
      序号: String(index + 1),
      地区: one.area,
      单位: one.unit,
      描述: phrase(one.fact),
      性质: one.nature,
      整改意见: phrase(one.measure),
      整改时限: formatDate(one.deadline),
      责任单位: one.owner,
    })),
  };
}

export type CircularView = ReturnType<typeof circularView>;

/** Categories in the order in which they first appear. */
function groupByCategory(problems: readonly Problem[]): readonly { name: string; problems: readonly Problem[] }[] {
  const names = [...new Set(problems.map((one) => one.category))];
  return names.map((name) => ({ name, problems: problems.filter((one) => one.category === name) }));
}

/** A count, or nothing where there is none: 其中重大隐患0项 is not said. */
function countText(problems: readonly Problem[], nature: Problem['nature']): string {
  const count = problems.filter((one) => one.nature === nature).length;
  return count === 0 ? '' : String(count);
}

const labelled = (label: string, value: string | undefined): string =>
  value === undefined ? '' : `${label}：${value}`;

const pathOf = (problems: readonly Problem[], one: Problem): string => `content.problems[${problems.indexOf(one)}]`;
