import { proposalSchema, type ProposalWords } from '../shared/proposal-schema';

export const words: ProposalWords = {
  kind: 'joint-proposal',
  name: '纪检监察建议',
  purpose: '纪委监委联合向党组织和监察对象所在单位提出整改建议，加盖两枚印章',
  receiver: '你局党组和你局',
};

export const jointProposalSchema = proposalSchema(words);
