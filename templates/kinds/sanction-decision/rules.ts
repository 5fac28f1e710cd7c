import type { DocumentInput } from '#schema/envelope';
import type { ContextRule } from '../kind';
import {
  approvalStated,
  disciplineByParty,
  factsOf,
  organisationInformed,
  resultAnnounced,
  sanctionBySupervision,
  SANCTIONS_ACT,
} from '../shared/accountability-rules';
import { isParty, SANCTIONS } from './sanctions';
import type { SanctionDecisionInput } from './schema';

const content = (input: DocumentInput): SanctionDecisionInput['content'] =>
  factsOf<SanctionDecisionInput['content']>(input);
const partySanction = (input: DocumentInput): boolean => isParty(content(input).sanction);

const remedyStated: ContextRule = {
  code: 'remedy-missing',
  severity: 'warning',
  clause: `${SANCTIONS_ACT}第四十五条`,
  path: 'content.remedy',
  message: '没有写明不服处分决定时申请复审、复核（提出申诉）的途径和期限',
  broken: (input) => content(input).remedy === undefined,
};

const reviewedAbove: ContextRule = {
  code: 'upper-organ-missing',
  severity: 'warning',
  clause: `${SANCTIONS_ACT}第四十五条、第五十五条`,
  path: 'content.remedy.upper',
  message: '没有写明向哪个上一级监察机关申请复核',
  broken: (input) => {
    const { remedy } = content(input);
    return !partySanction(input) && remedy !== undefined && remedy.upper === undefined;
  },
};

const evidenceStated: ContextRule = {
  code: 'evidence-missing',
  severity: 'warning',
  clause: `${SANCTIONS_ACT}第四十五条`,
  path: 'content.evidence',
  message: '没有写明证据；政务处分决定书应当载明违法事实和证据',
  broken: (input) => !partySanction(input) && content(input).evidence === undefined,
};

const sealed: ContextRule = {
  code: 'seal-missing',
  severity: 'warning',
  clause: `${SANCTIONS_ACT}第四十五条`,
  path: 'closing.seal',
  message: '政务处分决定书应当盖有作出决定的监察机关的印章，请在“印章”一项选择留出盖章位置',
  broken: (input) => !partySanction(input) && (input.closing?.seal ?? 'none') === 'none',
};

const fitsStanding: ContextRule = {
  code: 'sanction-not-for-person',
  severity: 'warning',
  clause: `《中国共产党纪律处分条例》、${SANCTIONS_ACT}第二条`,
  path: 'content.sanction',
  message: '处分种类与身份不符：党纪处分给予党员，政务处分给予公职人员',
  broken: (input) => {
    const { standing } = content(input).person;
    return standing === (partySanction(input) ? 'public' : 'party');
  },
};

const titleNames: ContextRule = {
  code: 'title-without-sanction',
  severity: 'hint',
  path: 'title',
  message: '处分决定的标题一般写成“关于给予某某某（处分种类）处分的决定”',
  broken: (input) => {
    const { person, sanction } = content(input);
    return !input.title.includes(person.name) || !input.title.includes(SANCTIONS[sanction].replace('政务', ''));
  },
};

export const SANCTION_RULES: readonly ContextRule[] = [
  approvalStated,
  resultAnnounced,
  organisationInformed,
  remedyStated,
  reviewedAbove,
  evidenceStated,
  sealed,
  fitsStanding,
  titleNames,
  disciplineByParty('content.sanction', partySanction),
  sanctionBySupervision('content.sanction', (input) => !partySanction(input)),
];
