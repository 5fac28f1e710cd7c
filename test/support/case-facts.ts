import type { CaseFacts, Problem } from '#data/records/case-facts';

/** A problem with everything that has to be known, and what a test changes. */
export const problemOf = (changes: Partial<Problem> = {}): Problem => {
  const { no, ...fields }: Problem = {
    no: 0,
    category: '企业主体责任落实不到位',
    area: '东岭区',
    unit: '甲公司',
    foundOn: '2025-06-10',
    fact: '报警器失效',
    nature: '重大隐患',
    measure: '更换报警器',
    deadline: '2025-07-10',
    owner: '东岭区应急管理局',
    ...changes,
  };
  return (no === 0 ? fields : { no, ...fields }) as Problem;
};

/** A small case: two problems of two units. */
export const caseFactsOf = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  title: '2025年第二季度安全生产督查',
  subject: '安全生产工作',
  basis: '根据市委、市政府安排',
  organs: {
    team: '市督查组',
    office: '中共云江市委督查室',
    committee: '中共云江市委',
    discipline: '云江市纪委监委',
    organization: '中共云江市委组织部',
  },
  rounds: [{ start: '2025-06-09', end: '2025-06-13', areas: ['东岭区'], method: '采取暗访的方式', visited: 10 }],
  overview: '总体平稳',
  problems: [problemOf({ no: 1 }), problemOf({ no: 2, unit: '乙公司' })],
  report: { by: '2025-07-15', to: '市委督查室' },
  ...changes,
});
