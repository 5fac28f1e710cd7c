import { issuedListView } from '../shared/issued-list';
import { narrowDate, phrase } from '../wording';
import type { TaskDivisionListInput } from './schema';

/** The rows, and what the note under the title counts of them. */
export function taskDivisionListView({ title, content }: TaskDivisionListInput) {
  const { items } = content;
  const leads = new Set(items.map(({ lead }) => lead)).size;
  return {
    ...issuedListView(content, title, `共${items.length}项任务，牵头单位${leads}个`),
    有分管领导: items.some(({ leader }) => leader !== undefined),
    有联系人: items.some(({ contact }) => contact !== undefined),
    清单: items.map((one, index) => ({
      序号: String(index + 1),
      文件条目: one.clause,
      工作任务: phrase(one.task),
      牵头单位: one.lead,
      配合单位: one.support ?? '—',
      完成时限: one.due === undefined ? '长期坚持' : narrowDate(one.due),
      分管领导: one.leader ?? '—',
      联系人: one.contact ?? '—',
    })),
  };
}
