import type { DocumentKind } from '../kind';
import { addresseesExpected } from '../shared/rules';
import district from './sample-district.json';
import enterprise from './sample-enterprise.json';
import { inspectionFeedbackSchema } from './schema';
import template from './template.hbs';
import { feedbackView } from './view';

/** 督查反馈意见: an inspection group tells the inspected and its place what it found, and until when it is to be put right. */
export const inspectionFeedback: DocumentKind = {
  id: 'inspection-feedback',
  name: '督查反馈意见',
  format: 'document',
  version: '1.0',
  schema: inspectionFeedbackSchema,
  template,
  view: feedbackView,
  rules: [addresseesExpected('反馈意见')],
  samples: [
    { name: '向县区反馈督查意见', input: district },
    { name: '向企业反馈督查意见', input: enterprise },
  ],
};
