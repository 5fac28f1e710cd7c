import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { line, list, record, text } from '#schema/fields';
import { eitherHead } from '../shared/heads';
import { limit } from '../shared/limit';
import { materials } from '../shared/materials';
import { personFields } from '../shared/subject';

const { address: _, ...named } = personFields;

const suspect = record('涉嫌人员', {
  ...named,
  profile: v.optional(line('基本情况', { help: '性别、出生年月、民族等', example: '男，1978年5月出生' })),
  offence: line('涉嫌罪名', { help: '由拟稿人核实', example: '玩忽职守罪' }),
  facts: text('涉嫌犯罪的主要事实'),
});

const content = record('移送内容', {
  source: text('问题来源和调查情况', { help: '写明问题怎样发现、谁调查、结论如何' }),
  suspects: list('涉嫌人员', suspect),
  measures: v.optional(text('已经采取的措施', { help: '已经给予的处分、采取的措施和涉案财物情况' })),
  basis: list('移送依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' }),
  approval: v.optional(line('批准程序', { example: '经市监委委务会议研究' })),
  materials: materials('移送的材料'),
  reply: v.optional(limit('反馈期限')),
  contact: v.optional(line('联系人及电话', { example: '李某某，0000-1234567' })),
  self: v.optional(line('自称', { help: '行政机关可写“我局”' }), '我委'),
});

export const judicialTransferSchema = envelope(
  'judicial-transfer',
  '移送司法机关函',
  {
    head: eitherHead,
    addressees: list('主送机关', line('主送机关', { help: '写全称' }), {
      help: '有管辖权的公安机关、人民检察院等',
      widget: 'lines',
    }),
    content,
  },
  { help: '将涉嫌犯罪的问题移送司法机关依法处理，附移送清单' },
);

export type JudicialTransferInput = v.InferOutput<typeof judicialTransferSchema>;
