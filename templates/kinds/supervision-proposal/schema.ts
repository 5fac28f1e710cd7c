import { proposalSchema, type ProposalWords } from '../shared/proposal-schema';

export const words: ProposalWords = {
  kind: 'supervision-proposal',
  name: '监察建议',
  purpose: '向监察对象所在单位提出整改建议',
  receiver: '你单位',
};

export const supervisionProposalSchema = proposalSchema(words);
