import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { line, list, record, text } from '#schema/fields';
import { eitherHead } from '../shared/heads';
import { endsAfterStart, inspectionFields, method } from '../shared/inspection';
import { problem } from '../shared/problem';
import { report } from '../shared/report-back';

const inspection = v.pipe(record('督查情况', { ...inspectionFields, method: v.optional(method) }), endsAfterStart());

export const inspectionFeedbackSchema = envelope(
  'inspection-feedback',
  '督查反馈意见',
  {
    head: eitherHead,
    content: record('反馈内容', {
      target: line('被督查对象', { help: '反馈给谁，写地区或者单位全称', example: '东岭区' }),
      inspection,
      overview: v.optional(text('总体评价', { help: '简要写好的方面；不填则直接写问题' })),
      problems: list('问题清单', problem, { widget: 'table' }),
      requirements: v.optional(text('整改要求', { help: '不填时用通用的整改要求；报送时限和联系人会自动写在最后' })),
      report,
    }),
  },
  { help: '督查组向被督查对象和所在地反馈问题，附问题清单，提出整改要求和时限' },
);

export type InspectionFeedbackInput = v.InferOutput<typeof inspectionFeedbackSchema>;
