import { inspectionView } from '../shared/inspection';
import { problemView } from '../shared/problem-view';
import { reportView } from '../shared/report-back';
import { letterMarkIfChosen } from '../shared/views';
import { formatDate, phrase } from '../wording';
import type { InspectionFeedbackInput } from './schema';

/** The facts as phrases; all counts come from the list of problems. */
export function feedbackView(input: InspectionFeedbackInput) {
  const { target, inspection, overview, problems, requirements, report } = input.content;
  const deadlines = problems.map(({ deadline }) => deadline).sort();
  return {
    ...letterMarkIfChosen(input),
    被督查对象: target,
    ...inspectionView(inspection),
    督查方式: phrase(inspection.method ?? ''),
    总体评价: overview ?? '',
    ...problemView(problems, 'content.problems', { ofOne: true }),
    最迟整改时限: formatDate(deadlines.at(-1) ?? ''),
    整改要求: requirements ?? '',
    ...reportView(report),
  };
}
