import { proposalSchema, type ProposalWords } from '../shared/proposal-schema';

export const words: ProposalWords = { kind: 'supervision-proposal', name: '监察建议', receiver: '你单位' };

export const supervisionProposalSchema = proposalSchema(words);
