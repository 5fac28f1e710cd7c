import type { ContextRule } from '../kind';
import { approvalStated, factsOf, MEASURES, organisationInformed } from '../shared/accountability-rules';
import { addresseesExpected } from '../shared/rules';
import { chineseNumber } from '../wording';
import type { AccountabilityCircularInput } from './schema';

type Facts = AccountabilityCircularInput['content'];

const named: ContextRule = {
  code: 'subject-not-named',
  severity: 'warning',
  clause: `${MEASURES}第六条（二）、第七条（三）`,
  path: 'content.cases',
  message: '有的单位或者人员列在点名的名单里，问题概括和事实里却没有写出；通报应当指名道姓',
  broken: (input) =>
    factsOf<Facts>(input).cases.some(({ title, facts, handling, subjects }) =>
      subjects.some((name) => ![title, facts, handling].some((text) => text.includes(name))),
    ),
};

/** 3起, 三起 or 两起. */
const COUNT = /(\d+|[一二三四五六七八九十]+|两)起/u;

const counted: ContextRule = {
  code: 'title-count-differs',
  severity: 'warning',
  path: 'title',
  message: '标题里的起数与通报的问题数不同，请核对',
  broken: (input) => {
    const said = COUNT.exec(input.title)?.[1]?.replace('两', '二');
    const { length } = factsOf<Facts>(input).cases;
    return said !== undefined && said !== String(length) && said !== chineseNumber(length);
  },
};

export const CIRCULAR_RULES: readonly ContextRule[] = [
  addresseesExpected('通报'),
  approvalStated,
  organisationInformed,
  named,
  counted,
];
