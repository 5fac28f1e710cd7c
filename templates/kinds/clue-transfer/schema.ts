import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, line, list, option, record, text, whole } from '#schema/fields';
import { eitherHead } from '../shared/heads';
import { endsAfterStart, inspectionFields } from '../shared/inspection';
import { limit } from '../shared/limit';
import { reference } from '../shared/reference';

export const MATTERS = ['履行安全生产工作职责不到位', '屡查不改', '虚假整改', '其他失职失责问题'] as const;

const material = record('材料', { title: line('材料名称'), pages: whole('页数', 1, 99_999) });

/** One row of 移交清单. */
export const clue = record('问题线索', {
  source: v.optional(line('线索来源', { help: '不填时写督查组' })),
  name: line('反映对象', { help: '单位写全称，个人写姓名' }),
  unit: v.optional(line('所在单位', { help: '个人填写' })),
  post: v.optional(line('职务', { help: '个人填写' })),
  fact: line('主要问题', { help: '写清时间、事实和问题编号', widget: 'textarea' }),
  consequence: v.optional(line('涉及金额或者后果')),
  materials: v.optional(list('附件材料', material, { widget: 'table' })),
  secrecy: v.optional(line('密级', { help: '不涉密的工作秘密写“工作秘密”' })),
  note: v.optional(line('备注')),
});
export type Clue = v.InferOutput<typeof clue>;

export const clueTransferSchema = envelope(
  'clue-transfer',
  '问题线索移交函',
  {
    head: eitherHead,
    content: record('移交内容', {
      to: option('接收方', { organization: '组织部门', discipline: '纪检监察机关' }),
      matter: choice('移交事由', MATTERS, { help: '履职不到位移交组织部门，屡查不改、虚假整改移交纪检监察机关' }),
      inspection: v.pipe(record('督查情况', inspectionFields), endsAfterStart()),
      follows: v.optional(reference('有关文件', '问题已在哪一件通报或者反馈意见中指出')),
      approval: line('批准程序', { help: '移交前须经同级党委同意', example: '经市委同意' }),
      clues: list('问题线索', clue, { help: '逐件列入移交清单' }),
      requirements: v.optional(text('办理要求', { help: '不填时按接收方用通用的要求' })),
      feedbackWithin: v.optional(limit('反馈期限')),
      contact: v.optional(line('联系人及电话', { example: '李某某，0000-1234567' })),
      self: v.optional(line('自称', { help: '如“我室”“我办”' }), '我办'),
    }),
  },
  { help: '经党委同意，向组织部门、纪检监察机关移交督查发现的问题线索，附移交清单，一式两份' },
);

export type ClueTransferInput = v.InferOutput<typeof clueTransferSchema>;
