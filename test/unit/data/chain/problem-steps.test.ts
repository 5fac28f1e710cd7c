import { describe, expect, test } from 'vitest';
import { STATES, standingOf } from '#data/chain/problem-state';
import { objectionTo, type StepWish } from '#data/chain/problem-steps';
import type { ProblemStep } from '#data/records/case';
import { caseFactsOf, problemOf } from '../../../support/case-facts';

const facts = caseFactsOf();
const problem = problemOf({ no: 1 });
const UNIT = '甲公司';
const LINE = '东岭区应急管理局';
const TEAM = '市督查组';
const OFFICE = '中共云江市委督查室';

const step = (name: ProblemStep['step'], unit: string, more: Partial<ProblemStep> = {}): ProblemStep => ({
  problem: 1,
  step: name,
  unit,
  on: '2025-06-20',
  at: '2025-06-20T09:00:00+08:00',
  ...more,
});
const CLAIMED = step('claimed', UNIT);
const SUBMITTED = step('submitted', UNIT);
const ACCEPTED = step('accepted', LINE);
const REVIEWED = step('reviewed', TEAM);

const object = (taken: readonly ProblemStep[], wish: Partial<StepWish> & Pick<StepWish, 'step' | 'unit'>) =>
  objectionTo({ problem, on: '2025-06-20', ...wish }, standingOf(problem, taken), facts);

describe('the four-roles rule', () => {
  test.each([
    [[], 'claimed', UNIT],
    [[CLAIMED], 'submitted', UNIT],
    [[CLAIMED, SUBMITTED], 'accepted', LINE],
    [[CLAIMED, SUBMITTED, ACCEPTED], 'reviewed', TEAM],
    [[CLAIMED, SUBMITTED, ACCEPTED, REVIEWED], 'closed', OFFICE],
  ] as const)('after %j, %s is for %s alone', (taken, name, unit) => {
    expect(object(taken, { step: name, unit })).toBeUndefined();
    for (const other of [UNIT, LINE, TEAM, OFFICE].filter((one) => one !== unit)) {
      expect(object(taken, { step: name, unit: other })).toContain(`应当由${unit}办理`);
    }
  });

  test('closing without review is refused', () => {
    expect(object([CLAIMED, SUBMITTED, ACCEPTED], { step: 'closed', unit: OFFICE })).toContain('还没有经市督查组复核');
  });

  test('nobody accepts what is their own', () => {
    const own = problemOf({ no: 1, unit: LINE });
    const standing = standingOf(own, [step('claimed', LINE), step('submitted', LINE)]);
    const wish = { problem: own, step: 'accepted', unit: LINE, on: '2025-06-20' } as const;
    expect(objectionTo(wish, standing, facts)).toContain('不能自己验收自己');
  });

  test('steps out of turn, before the last one, or without their reason are refused', () => {
    expect(object([], { step: 'closed', unit: OFFICE })).toContain('现在是“待认领”，不能销号');
    expect(object([CLAIMED], { step: 'submitted', unit: UNIT, on: '2025-06-19' })).toContain('早于上一环节');
    expect(object([CLAIMED, SUBMITTED], { step: 'returned', unit: LINE })).toBe('退回重改要说明原因');
  });

  test('a deadline is put off to a later day, by somebody else than who asks', () => {
    const wish = { step: 'extended', unit: UNIT, opinion: '汛期', until: '2025-08-01', approvedBy: OFFICE } as const;
    expect(object([CLAIMED], wish)).toBeUndefined();
    expect(object([CLAIMED], { ...wish, approvedBy: UNIT })).toContain('不能由整改单位自己批准');
    expect(object([CLAIMED], { ...wish, until: '2025-07-10' })).toContain('晚于原来的2025-07-10');
  });
});

test('what is sent back begins again, and what was reviewed before counts no more', () => {
  const back = step('returned', TEAM, { opinion: '不彻底' });
  const standing = standingOf(problem, [CLAIMED, SUBMITTED, ACCEPTED, REVIEWED, back]);
  expect(STATES[standing.state]).toBe('整改中');
  expect(standing).toMatchObject({ reviewed: false, returns: 1 });
});
