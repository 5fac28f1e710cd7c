import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, date, line, list, record } from '#schema/fields';
import { FREQUENCIES } from '../responsibility-list/schema';
import { issuedList } from '../shared/issued-list';

const task = record('任务', {
  task: line('重点任务', { help: '相同的排在一起，印出时并为一格' }),
  measure: line('具体举措', { widget: 'textarea' }),
  goal: v.optional(line('目标（成果形式）')),
  leader: v.optional(line('责任领导')),
  lead: line('牵头单位'),
  support: v.optional(line('配合单位')),
  frequency: v.optional(choice('频次', FREQUENCIES)),
  due: v.optional(date('完成时限')),
  progress: v.optional(line('进展情况', { widget: 'textarea' })),
});

export const annualTaskListSchema = envelope(
  'annual-task-list',
  '年度任务清单',
  { content: record('清单内容', { ...issuedList, items: list('任务', task, { widget: 'table' }) }) },
  { help: '全年任务的举措、目标、分工、频次和时限，横排；可以单独成文，也可以用通知印发' },
);

export type AnnualTaskListInput = v.InferOutput<typeof annualTaskListSchema>;
