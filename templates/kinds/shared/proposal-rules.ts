/** Who may propose what to whom (监察法 article 52; 监督执纪工作规则 article 19), as data. All warn, none refuses. */
import type { ContextRule } from '../kind';
import { issuersOf } from './accountability-rules';

export const proposedBySupervision: ContextRule = {
  code: 'proposal-by-other-organ',
  severity: 'warning',
  clause: '《中华人民共和国监察法》第五十二条（五）',
  path: 'head.issuers',
  message: '监察建议由监察机关提出；纪委提出的是纪律检查建议，其他机关可以用函，请核对发文机关',
  broken: (input) => !/监察委|监委|监察机关|纪检监察/u.test(issuersOf(input)),
};

export const proposedByDiscipline: ContextRule = {
  code: 'proposal-by-other-organ',
  severity: 'warning',
  clause: '《中国共产党纪律检查机关监督执纪工作规则》第十九条',
  path: 'head.issuers',
  message: '纪律检查建议由党的纪律检查机关提出；监委提出的是监察建议，请核对发文机关',
  broken: (input) => !/纪律检查|纪委|纪检|纪工委/u.test(issuersOf(input)),
};

export const proposedToParty: ContextRule = {
  code: 'addressee-not-party',
  severity: 'warning',
  clause: '《中国共产党纪律检查机关监督执纪工作规则》第十九条',
  path: 'addressees',
  message: '纪律检查建议向党组织提出；对监察对象所在单位，用监察建议，请核对主送机关',
  broken: ({ addressees = [] }) =>
    addressees.some((organ) => !/中共|党委|党组|党工委|工委|党总支|党支部|[省市县区州盟旗]委/u.test(organ)),
};
