import type { ContextRule } from '../kind';
import {
  appealStated,
  approvalStated,
  disciplineByParty,
  factsOf,
  MEASURES,
  notBeforeDate,
  organisationInformed,
  resultAnnounced,
  sanctionBySupervision,
} from '../shared/accountability-rules';
import { UNIT_WAYS, type Measure } from '../shared/measures';
import type { AccountabilityDecisionInput } from './schema';

type Facts = AccountabilityDecisionInput['content'];

const uses = (way: Measure['way']) => (input: Parameters<ContextRule['broken']>[0]) =>
  factsOf<Facts>(input).targets.some(({ measures }) => measures.some((one) => one.way === way));

const unitWays: ContextRule = {
  code: 'measure-not-for-units',
  severity: 'warning',
  clause: `${MEASURES}第五条`,
  path: 'content.targets',
  message: '对单位的责任追究方式是检查、通报、调整；谈话提醒、诫勉、处分等用于个人',
  broken: (input) =>
    factsOf<Facts>(input).targets.some(
      ({ type, measures }) => type === 'unit' && measures.some(({ way }) => !UNIT_WAYS.includes(way)),
    ),
};

const readAtMeeting: ContextRule = {
  code: 'review-meeting-missing',
  severity: 'warning',
  clause: `${MEASURES}第十条`,
  path: 'content.review',
  message:
    '没有写明书面检讨和作出检查的会议；受到责任追究的人员应当作出书面检讨，并在民主生活会、组织生活会或者其他重要会议上作出深刻检查',
  broken: (input) => {
    const { targets, review } = factsOf<Facts>(input);
    return targets.some(({ type }) => type === 'person') && review?.meeting === undefined;
  },
};

export const DECISION_RULES: readonly ContextRule[] = [
  approvalStated,
  resultAnnounced,
  organisationInformed,
  appealStated,
  unitWays,
  readAtMeeting,
  disciplineByParty('content.targets', uses('discipline')),
  sanctionBySupervision('content.targets', uses('sanction')),
  notBeforeDate('content.review.within.date', (input) => factsOf<Facts>(input).review?.within.date),
  notBeforeDate('content.rectification.by', (input) => factsOf<Facts>(input).rectification?.by),
];
