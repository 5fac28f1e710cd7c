import type { ContextRule } from '../kind';
import { factsOf, MEASURES, notBeforeDate } from './accountability-rules';
import type { CautionInput } from './caution-schema';

type Facts = CautionInput['content'];

/** The earliest day that anything is to be handed in. */
export const repliesNotBeforeDate: ContextRule = notBeforeDate('content.replies', (input) => {
  const days = (factsOf<Facts>(input).replies ?? []).flatMap(({ within }) => within.date ?? []);
  return days.sort()[0];
});

export const reviewDemanded: ContextRule = {
  code: 'review-missing',
  severity: 'warning',
  clause: `${MEASURES}第十条`,
  path: 'content.replies',
  message: '没有要求书面检查；受到责任追究的人员应当向作出决定的机关作出书面检讨',
  broken: (input) => !(factsOf<Facts>(input).replies ?? []).some(({ what }) => /检查|检讨/u.test(what)),
};

export const personsOnly: ContextRule = {
  code: 'measure-not-for-units',
  severity: 'warning',
  clause: `${MEASURES}第五条、第六条`,
  path: 'content.target',
  message: '批评教育、诫勉用于个人；对单位的责任追究方式是检查、通报、调整',
  broken: (input) => factsOf<Facts>(input).target.type === 'unit',
};
