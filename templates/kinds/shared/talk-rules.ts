import type { ContextRule } from '../kind';
import { factsOf, MEASURES } from './accountability-rules';
import type { TalkInput } from './talk-schema';

type Facts = TalkInput['content'];

export const recorderApart: ContextRule = {
  code: 'recorder-is-talker',
  severity: 'hint',
  path: 'content.recorder',
  message: '记录人同时是谈话人；谈话一般由一人谈、另有人记录',
  broken: (input) => {
    const { talkers, recorder } = factsOf<Facts>(input);
    return talkers.some(({ name }) => name === recorder.name);
  },
};

export const reviewDemandedInTalk: ContextRule = {
  code: 'review-missing',
  severity: 'warning',
  clause: `${MEASURES}第十条`,
  path: 'content.followUp',
  message: '没有要求书面检查；受到责任追究的人员应当向作出决定的机关作出书面检讨',
  broken: (input) => !/书面检[查讨]/u.test(JSON.stringify(factsOf<Facts>(input))),
};
