import { phrase } from '../wording';
import { inspectionView } from '../shared/inspection';
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
    总体情况: content.overview,
    ...problemView(problems, 'content.problems'),
    工作要求: content.requirements ?? '',
    ...reportView(report),
  };
}

export type CircularView = ReturnType<typeof circularView>;
