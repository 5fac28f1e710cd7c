import * as v from 'valibot';
import { envelope, headWith, layoutFormat } from '#schema/envelope';
import { line, list, record, text } from '#schema/fields';
import { rectification } from '../shared/rectification';
import { reference } from '../shared/reference';

export const rectificationReportSchema = envelope(
  'rectification-report',
  '整改情况报告（复函）',
  {
    head: v.optional(headWith({ format: v.optional(layoutFormat) })),
    content: record('整改内容', {
      answers: reference('答复的文件', '通报、反馈意见或者建议书'),
      self: v.optional(line('自称', { example: '我区' }), '我单位'),
      organization: text('组织整改情况', { help: '怎样研究部署、谁牵头、怎样推进；一行一段' }),
      items: list('整改台账', rectification, { help: '一个问题一项，正文的数字由台账算出，台账附在后面' }),
      next: v.optional(text('下一步工作', { help: '不填时用通用的话' })),
    }),
  },
  { help: '答复督查通报、反馈意见或者建议书，附整改台账；上行用报告，平行用复函（信函格式）' },
);

export type RectificationReportInput = v.InferOutput<typeof rectificationReportSchema>;
