import * as v from 'valibot';
import { body } from '#schema/body';
import { envelope } from '#schema/envelope';
import { line, list, record } from '#schema/fields';

const HELP = '一个单位一行，先写单位，再写姓名，姓名之间用顿号隔开';
const people = (title: string) => list(title, line('单位和人员'), { help: HELP, widget: 'lines' });

const content = record('参会人员', {
  present: people('出席'),
  absent: v.optional(people('请假')),
  observers: v.optional(people('列席')),
});

export const minutesSchema = envelope(
  'minutes',
  '纪要',
  { body: body('正文'), content },
  { help: '记载会议主要情况和议定事项；发文机关标志填“某某会议纪要”' },
);

export type MinutesInput = v.InferOutput<typeof minutesSchema>;
