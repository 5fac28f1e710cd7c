import { proposalSchema, type ProposalWords } from '../shared/proposal-schema';

export const words: ProposalWords = {
  kind: 'discipline-proposal',
  name: '纪律检查建议',
  purpose: '向党组织提出整改建议',
  receiver: '你单位党组织',
};

export const disciplineProposalSchema = proposalSchema(words);
