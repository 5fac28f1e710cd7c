import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, date, line, list, record, text, whole } from '#schema/fields';

const opinions = (title: string, help: string) =>
  v.optional(
    list(
      title,
      record('意见', { text: v.optional(text('意见')), by: line('姓名或者单位'), on: v.optional(date('日期')) }),
      { help },
    ),
  );

export const draftSheetSchema = envelope(
  'draft-sheet',
  '发文稿纸',
  {
    content: record('稿纸内容', {
      subject: v.optional(line('文件标题', { widget: 'textarea' })),
      documentKind: v.optional(line('文种')),
      number: v.optional(line('发文字号')),
      secrecy: v.optional(line('密级和保密期限')),
      urgency: v.optional(line('缓急')),
      openness: v.optional(choice('公开属性', ['主动公开', '依申请公开', '不予公开'])),
      to: v.optional(line('主送', { widget: 'textarea' })),
      copyTo: v.optional(line('抄送', { widget: 'textarea' })),
      attachments: v.optional(line('附件', { example: '3件' })),
      copies: v.optional(whole('份数', 1, 9_999_999)),
      draftedIn: v.optional(line('拟稿单位')),
      drafted: opinions('拟稿', '拟稿人和日期'),
      reviewed: opinions('核稿', '部门负责人、办公室审核意见'),
      countersigned: opinions('会签', '会签单位或者负责人意见'),
      signed: opinions('签发', '签发人意见'),
      checked: opinions('复核', '印发前复核'),
      proofread: v.optional(line('校对')),
      note: v.optional(text('备注')),
    }),
  },
  { help: '拟稿、核稿、会签、签发用；没有填写的留出手写的地方' },
);

export type DraftSheetInput = v.InferOutput<typeof draftSheetSchema>;
