import type { ContextRule, DocumentKind } from '../kind';
import { proposalView } from '../shared/proposal-view';
import fireSafety from './sample-fire-safety.json';
import construction from './sample-construction.json';
import { jointProposalSchema, words } from './schema';
import template from './template.hbs';

/** Both organs propose, and both seal (监察法; 监督执纪工作规则). */
const bothIssue: ContextRule = {
  code: 'issuers-not-joint',
  severity: 'warning',
  path: 'head.issuers',
  message: '纪检监察建议由纪委、监委联合提出，发文机关应当写两个，纪委在前',
  broken: ({ head, closing }) => (closing?.signatures ?? head?.issuers ?? []).length < 2,
};

/** 纪检监察建议书: both organs ask a Party organisation and its unit at once to put their governance in order. */
export const jointProposal: DocumentKind = {
  id: words.kind,
  name: '纪检监察建议书',
  format: 'document',
  version: '1.0',
  schema: jointProposalSchema,
  template,
  view: proposalView(words),
  rules: [bothIssue],
  samples: [
    { name: '消防安全监管纪检监察建议', input: fireSafety },
    { name: '建筑施工安全纪检监察建议', input: construction },
  ],
};
