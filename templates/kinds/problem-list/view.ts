import { issuedListView } from '../shared/issued-list';
import { problemCounts, problemTable } from '../shared/problem-view';
import type { ProblemListInput } from './schema';

/** The rows, and what the note under the title counts of them. */
export function problemListView({ title, content }: ProblemListInput) {
  const { 问题数, 重大隐患数, 问题单位数 } = problemCounts(content.problems);
  const severe = 重大隐患数 === '' ? '' : `，其中重大隐患${重大隐患数}项`;
  const counted = `共发现问题${问题数}项${severe}，涉及${问题单位数}家单位`;
  return {
    ...issuedListView(content, title, counted),
    ...problemTable(content.problems, { dates: true }),
  };
}
