import type { DocumentKind } from '../kind';
import { proposedBySupervision } from '../shared/proposal-rules';
import { proposalView } from '../shared/proposal-view';
import enterprise from './sample-enterprise.json';
import gasSafety from './sample-gas-safety.json';
import { supervisionProposalSchema, words } from './schema';
import template from './template.hbs';

/** 监察建议书: a supervisory commission asks a unit to put its duties and its integrity in order (监察法). */
export const supervisionProposal: DocumentKind = {
  id: words.kind,
  name: '监察建议书',
  format: 'document',
  version: '1.0',
  schema: supervisionProposalSchema,
  template,
  view: proposalView(words),
  rules: [proposedBySupervision],
  samples: [
    { name: '燃气安全监管监察建议', input: gasSafety },
    { name: '国有企业安全投入监察建议', input: enterprise },
  ],
};
