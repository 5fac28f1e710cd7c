import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, record } from '#schema/fields';
import { issuedList } from '../shared/issued-list';

const share = record('分工', {
  clause: line('文件条目', { help: '写明条、项；相同的排在一起，印出时并为一格', example: '第三部分（一）' }),
  task: line('工作任务', { widget: 'textarea' }),
  lead: line('牵头单位'),
  support: v.optional(line('责任（配合）单位')),
  due: v.optional(date('完成时限')),
  leader: v.optional(line('分管领导')),
  contact: v.optional(line('联系人')),
});

export const taskDivisionListSchema = envelope(
  'task-division-list',
  '责任分工清单',
  { content: record('清单内容', { ...issuedList, items: list('分工', share, { widget: 'table' }) }) },
  { help: '把一件文件的任务分到单位，横排；可以单独成文，也可以用通知印发' },
);

export type TaskDivisionListInput = v.InferOutput<typeof taskDivisionListSchema>;
