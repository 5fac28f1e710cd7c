import { issuedListView } from '../shared/issued-list';
import { narrowDate, phrase } from '../wording';
import type { AnnualTaskListInput } from './schema';

/** The rows, and what the note under the title counts of them. */
export function annualTaskListView({ title, content }: AnnualTaskListInput) {
  const { items } = content;
  const tasks = new Set(items.map(({ task }) => task)).size;
  return {
    ...issuedListView(content, title, `重点任务${tasks}项、具体举措${items.length}项`),
    有目标: items.some(({ goal }) => goal !== undefined),
    有进展: items.some(({ progress }) => progress !== undefined),
    清单: items.map((one, index) => ({
      序号: String(index + 1),
      重点任务: one.task,
      具体举措: phrase(one.measure),
      目标: phrase(one.goal ?? '—'),
      责任领导: one.leader ?? '—',
      牵头单位: one.lead,
      配合单位: one.support ?? '—',
      频次: one.frequency ?? '—',
      完成时限: one.due === undefined ? '—' : narrowDate(one.due),
      进展情况: phrase(one.progress ?? '—'),
    })),
  };
}
