import { formatPeriod, phrase } from '../wording';
import { inspectionView } from '../shared/inspection';
import type { Reference } from '../shared/reference';
import { problemView } from '../shared/problem-view';
import { reportView } from '../shared/report-back';
import type { SupervisionCircularInput } from './schema';

/** The facts as phrases. Counts and serial numbers come from the list of problems alone, so that they always agree. */
export function circularView({ content }: SupervisionCircularInput) {
  const { inspection, problems, report } = content;
  return {
    ...inspectionView(inspection),
    督查地区: inspection.areas.join('、'),
    督查方式: phrase(inspection.method),
    检查单位数: String(inspection.visited),
    反馈情况: feedbackGiven(content.feedback ?? []),
    总体情况: content.overview,
    ...problemView(problems, 'content.problems'),
    工作要求: content.requirements ?? '',
    ...reportView(report),
  };
}

/** 督查意见已于2025年6月24日书面反馈有关地区（某办反馈〔2025〕1号、某办反馈〔2025〕2号）。 */
function feedbackGiven(feedback: readonly Reference[]): string {
  if (feedback.length === 0) return '';
  const days = feedback.flatMap(({ date }) => date ?? []).sort();
  const when = days.length === 0 ? '' : `于${formatPeriod(days[0] ?? '', days.at(-1) ?? '')}`;
  const numbers = feedback.flatMap(({ number }) => number ?? []).join('、');
  return `督查意见已${when}书面反馈有关地区${numbers === '' ? '' : `（${numbers}）`}。`;
}

export type CircularView = ReturnType<typeof circularView>;
