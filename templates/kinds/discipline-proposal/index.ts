import type { DocumentKind } from '../kind';
import { proposedByDiscipline, proposedToParty } from '../shared/proposal-rules';
import { proposalView } from '../shared/proposal-view';
import partyGroup from './sample-party-group.json';
import township from './sample-township.json';
import { disciplineProposalSchema, words } from './schema';
import template from './template.hbs';

/** 纪律检查建议书: a discipline inspection commission asks a Party organisation to put its governance in order. */
export const disciplineProposal: DocumentKind = {
  id: words.kind,
  name: '纪律检查建议书',
  format: 'document',
  version: '1.0',
  schema: disciplineProposalSchema,
  template,
  view: proposalView(words),
  rules: [proposedByDiscipline, proposedToParty],
  samples: [
    { name: '党组履行安全生产责任纪律检查建议', input: partyGroup },
    { name: '整治形式主义纪律检查建议', input: township },
  ],
};
