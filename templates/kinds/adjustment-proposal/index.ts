import type { ContextRule, DocumentKind } from '../kind';
import { approvalStated, factsOf, MEASURES, notBeforeDate } from '../shared/accountability-rules';
import group from './sample-leading-group.json';
import persons from './sample-persons.json';
import { adjustmentProposalSchema, type AdjustmentProposalInput } from './schema';
import template from './template.hbs';
import { proposalView } from './view';

const toWhomItBelongs: ContextRule = {
  code: 'addressee-without-authority',
  severity: 'warning',
  clause: `${MEASURES}第五条（三）、第六条（四）`,
  path: 'addressees',
  message: '调整领导班子和组织处理，应当向有干部管理权限的党委（党组）或者组织（人事）部门提出建议，请核对主送机关',
  broken: ({ addressees = [] }) =>
    addressees.some((organ) => !/党委|党组|党工委|工委|中共|[省市县区州盟旗]委|组织|人事/u.test(organ)),
};

/** 组织处理建议函: proposes to whoever appoints that a leading group or a person be moved (责任追究办法 articles 5 (3), 6 (4)). */
export const adjustmentProposal: DocumentKind = {
  id: 'adjustment-proposal',
  name: '组织处理建议函',
  format: 'letter',
  version: '1.0',
  schema: adjustmentProposalSchema,
  template,
  view: proposalView,
  rules: [
    approvalStated,
    toWhomItBelongs,
    notBeforeDate('content.reply.date', (input) => factsOf<AdjustmentProposalInput['content']>(input).reply?.date),
  ],
  samples: [
    { name: '建议调整领导班子和有关人员', input: group },
    { name: '建议对个人作出组织处理', input: persons },
  ],
};
