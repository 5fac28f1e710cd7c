import type { DocumentKind } from '../kind';
import { addresseesExpected } from '../shared/rules';
import circular from './sample-circular.json';
import proposal from './sample-proposal.json';
import { rectificationReportSchema } from './schema';
import template from './template.hbs';
import { reportView } from './view';

/** 整改情况报告（复函）: answers a circular, a feedback or a proposal, problem by problem, with the ledger behind it. */
export const rectificationReport: DocumentKind = {
  id: 'rectification-report',
  name: '整改情况报告（复函）',
  format: 'document',
  version: '1.0',
  schema: rectificationReportSchema,
  template,
  view: reportView,
  rules: [addresseesExpected('整改情况报告')],
  waives: ['signers-not-upward'],
  samples: [
    { name: '对督查通报的整改情况报告', input: circular },
    { name: '对监察建议的复函', input: proposal },
  ],
};
