import { formatDate, phrase } from '../wording';
import { FREQUENCIES, type ResponsibilityListInput } from './schema';

/** The list in phrases; how many items there are, and how often they are due, is counted from the list itself. */
export function listView({ content }: ResponsibilityListInput) {
  const { items, report } = content;
  const counts = FREQUENCIES.map((frequency) => ({
    frequency,
    count: items.filter((item) => item.frequency === frequency).length,
  }));
  return {
    印发说明: content.opening,
    清单名称: content.name,
    清单题注: content.asOf ?? '',
    事项数: String(items.length),
    频次统计: counts
      .filter(({ count }) => count > 0)
      .map(({ frequency, count }) => `${frequency}${frequency === '持续推进' ? '' : '落实'}的${count}项`)
      .join('、'),
    牵头单位数: String(new Set(items.map((item) => item.lead)).size),
    工作要求: content.requirements ?? '',
    报送时间: phrase(report?.day ?? ''),
    报送单位: report?.to ?? '',
    清单: items.map((item, index) => ({
      序号: String(index + 1),
      重点任务: item.task,
      具体举措: item.measure,
      责任领导: item.leader,
      牵头单位: item.lead,
      配合单位: item.support ?? '—',
      频次: item.frequency,
      完成时限: item.due === undefined ? '—' : formatDate(item.due),
    })),
  };
}
