import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, line, list, record, text } from '#schema/fields';
import { rule } from '#schema/rule';
import { eitherHead } from '../shared/heads';
import { limit } from '../shared/limit';
import { personFields } from '../shared/subject';

const unit = record('单位', {
  name: line('单位名称', { help: '写全称' }),
  problem: text('主要问题'),
  suggestion: v.optional(line('建议', { help: '不填时为“调整领导班子”', example: '调整充实领导班子' })),
});

/** Of persons (责任追究办法 article 6 (4)). */
export const PERSONAL = ['停职检查', '调整职务', '责令辞职', '免职', '降职'] as const;

const person = record('人员', {
  ...personFields,
  problem: text('主要问题'),
  responsibility: v.optional(line('责任认定', { example: '负主要领导责任' })),
  suggestion: choice('建议', PERSONAL),
  note: v.optional(line('说明', { help: '需要补充写明的，如“一年内不得提拔使用”' })),
});

const content = v.pipe(
  record('建议内容', {
    source: text('问题来源和事实', { help: '写明问题怎样发现、调查核实的结论' }),
    basis: list('依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' }),
    approval: v.optional(line('批准程序', { example: '经市纪委常委会会议研究' })),
    units: v.optional(list('对领导班子的建议', unit)),
    persons: v.optional(list('对个人的建议', person)),
    reply: v.optional(limit('反馈期限')),
    contact: v.optional(line('联系人及电话', { example: '李某某，0000-1234567' })),
    self: v.optional(line('自称', { help: '安委会可写“我办”' }), '我委'),
  }),
  v.check(
    ({ units, persons }) => units !== undefined || persons !== undefined,
    rule('nothing-proposed', '对领导班子的建议和对个人的建议至少填写一样'),
  ),
);

export const adjustmentProposalSchema = envelope(
  'adjustment-proposal',
  '组织处理建议函',
  {
    head: eitherHead,
    addressees: list('主送机关', line('主送机关', { help: '写全称' }), {
      help: '有干部管理权限的党委（党组）或者组织（人事）部门',
      widget: 'lines',
    }),
    content,
  },
  { help: '按照干部管理权限，向党委（党组）或者组织（人事）部门建议调整领导班子、对个人作出组织处理' },
);

export type AdjustmentProposalInput = v.InferOutput<typeof adjustmentProposalSchema>;
