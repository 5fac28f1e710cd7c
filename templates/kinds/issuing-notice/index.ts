import type { DocumentKind } from '../kind';
import { addresseesExpected } from '../shared/rules';
import { ISSUING } from './rules';
import approveOpinion from './sample-approve-opinion.json';
import approvePlan from './sample-approve-plan.json';
import consultMeasures from './sample-consult-measures.json';
import consultOpinion from './sample-consult-opinion.json';
import forwardChain from './sample-forward-chain.json';
import forwardRegulation from './sample-forward-regulation.json';
import issueMeasures from './sample-issue-measures.json';
import issuePlan from './sample-issue-plan.json';
import { issuingNoticeSchema, type IssuingNoticeInput } from './schema';
import template from './template.hbs';
import { issuingView } from './view';

/** 印发、转发、批转: a notice whose words follow from what it issues; drafts are sent for comments by it too. */
export const issuingNotice: DocumentKind = {
  id: 'issuing-notice',
  name: '印发转发通知',
  format: 'document',
  version: '1.0',
  schema: issuingNoticeSchema,
  template,
  view: (input) => issuingView(input as IssuingNoticeInput),
  rules: [addresseesExpected('通知'), ...ISSUING],
  samples: [
    { name: '印发办法（试行）的通知', input: issueMeasures },
    { name: '印发方案的通知', input: issuePlan },
    { name: '层层转发的通知', input: forwardChain },
    { name: '转发规定的通知', input: forwardRegulation },
    { name: '批转意见的通知', input: approveOpinion },
    { name: '批转计划的通知', input: approvePlan },
    { name: '征求实施意见的通知', input: consultOpinion },
    { name: '征求管理办法的通知', input: consultMeasures },
  ],
};
