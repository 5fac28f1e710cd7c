import { issuedListView } from '../shared/issued-list';
import { phrase } from '../wording';
import type { DutyListInput } from './schema';

/** The rows, and what the note under the title counts of them. */
export function dutyListView({ title, content }: DutyListInput) {
  const { items } = content;
  const units = new Set(items.map(({ unit }) => unit)).size;
  return {
    ...issuedListView(content, title, `共${units}个单位、岗位，职责${items.length}项`),
    有姓名: items.some(({ name, post }) => name !== undefined || post !== undefined),
    有备注: items.some(({ note }) => note !== undefined),
    清单: items.map((one, index) => ({
      序号: String(index + 1),
      单位: one.unit,
      姓名职务: [one.name, one.post].filter(Boolean).join('\n') || '—',
      职责内容: phrase(one.duty),
      依据: phrase(one.basis ?? '—'),
      责任类别: one.category ?? '—',
      备注: one.note ?? '',
    })),
  };
}
