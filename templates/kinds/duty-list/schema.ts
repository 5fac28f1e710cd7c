import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, line, list, record } from '#schema/fields';
import { issuedList } from '../shared/issued-list';

const duty = record('职责', {
  unit: line('单位（岗位）', { help: '相同的排在一起，印出时并为一格' }),
  name: v.optional(line('姓名')),
  post: v.optional(line('职务')),
  duty: line('职责内容', { widget: 'textarea' }),
  basis: v.optional(line('依据', { help: '写法规、文件全称和条款' })),
  category: v.optional(choice('责任类别', ['领导责任', '监管责任', '主体责任', '直接责任'])),
  note: v.optional(line('备注')),
});

export const dutyListSchema = envelope(
  'duty-list',
  '职责清单',
  { content: record('清单内容', { ...issuedList, items: list('职责', duty, { widget: 'table' }) }) },
  { help: '各单位、各岗位的职责和依据，横排；可以单独成文，也可以用通知印发' },
);

export type DutyListInput = v.InferOutput<typeof dutyListSchema>;
