/**
 * 谁督查谁建账、谁被督查谁整改、谁主管谁验收、谁管总谁销号 (“四防”常态化督查方案 三（一）): who may take which step of a problem,
 * and when.
 */
import type { ProblemStep } from '../records/case';
import type { CaseFacts, Problem } from '../records/case-facts';
import { STATES, type ProblemStanding, type ProblemState } from './problem-state';

type Step = ProblemStep['step'];

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  claimed: '认领',
  submitted: '报验',
  accepted: '验收',
  returned: '退回重改',
  reviewed: '复核',
  closed: '销号',
  extended: '延期',
  transferred: '移交问责',
  reopened: '重新整改',
};

/** The parts that organs have in a problem. */
export type Part = 'unit' | 'accepter' | 'team' | 'office';

export const PART_RULES: Readonly<Record<Part, string>> = {
  unit: '谁被督查谁整改',
  accepter: '谁主管谁验收',
  team: '谁督查谁建账、谁复核',
  office: '谁管总谁销号',
};

interface StepRule {
  readonly from: readonly ProblemState[];
  readonly parts: readonly Part[];
  /** 退回、延期、移交 say why. */
  readonly reason?: true;
}

const OPEN: readonly ProblemState[] = ['unclaimed', 'rectifying', 'submitted', 'accepted'];

export const STEP_RULES: Readonly<Record<Step, StepRule>> = {
  claimed: { from: ['unclaimed'], parts: ['unit'] },
  submitted: { from: ['rectifying'], parts: ['unit'] },
  accepted: { from: ['submitted'], parts: ['accepter'] },
  returned: { from: ['submitted', 'accepted'], parts: ['accepter', 'team', 'office'], reason: true },
  reviewed: { from: ['accepted'], parts: ['team'] },
  closed: { from: ['accepted'], parts: ['office'] },
  extended: { from: OPEN, parts: ['unit'], reason: true },
  transferred: { from: [...OPEN, 'closed'], parts: ['office'], reason: true },
  reopened: { from: ['closed'], parts: ['team', 'office'], reason: true },
};

/** The organ that has a part in a problem. */
export function partOf(part: Part, problem: Problem, { organs }: Pick<CaseFacts, 'organs'>): string {
  switch (part) {
    case 'unit':
      return problem.unit;
    case 'accepter':
      return problem.accepter ?? problem.owner;
    case 'team':
      return organs.team;
    case 'office':
      return organs.office;
  }
}

export interface StepWish extends Omit<ProblemStep, 'problem' | 'at'> {
  readonly problem: Problem;
}

/** Why a step may not be taken, in Chinese; `undefined` where it may. */
export function objectionTo(
  wish: StepWish,
  standing: ProblemStanding,
  facts: Pick<CaseFacts, 'organs'>,
): string | undefined {
  const { problem, step, on } = wish;
  const name = STEP_NAMES[step];
  const about = `第${problem.no}号问题`;
  if (!STEP_RULES[step].from.includes(standing.state)) {
    return `${about}现在是“${STATES[standing.state]}”，不能${name}`;
  }
  const last = standing.steps.at(-1)?.on ?? problem.foundOn;
  if (on < last) return `${about}的${name}日期${on}早于上一环节（${last}）`;
  return objectionToUnit(wish, facts) ?? objectionToContent(wish, standing, facts);
}

/** The four-roles rule. */
function objectionToUnit({ problem, step, unit }: StepWish, facts: Pick<CaseFacts, 'organs'>): string | undefined {
  const { parts } = STEP_RULES[step];
  const about = `第${problem.no}号问题`;
  const allowed = parts.map((part) => partOf(part, problem, facts));
  if (!allowed.includes(unit)) {
    const rules = parts.map((part) => PART_RULES[part]).join('、');
    const names = [...new Set(allowed)].join('或者');
    return `${about}的${STEP_NAMES[step]}应当由${names}办理（${rules}），不能由${unit}办理`;
  }
  return step === 'accepted' && unit === problem.unit ? `${about}的验收单位就是整改单位，不能自己验收自己` : undefined;
}

function objectionToContent(
  { problem, step, unit, opinion, until, approvedBy }: StepWish,
  standing: ProblemStanding,
  { organs }: Pick<CaseFacts, 'organs'>,
): string | undefined {
  const about = `第${problem.no}号问题`;
  if (step === 'closed' && !standing.reviewed) return `${about}还没有经${organs.team}复核，不能销号`;
  if (STEP_RULES[step].reason && (opinion ?? '').trim() === '') return `${STEP_NAMES[step]}要说明原因`;
  return step === 'extended' ? objectionToExtension({ about, unit, until, approvedBy }, standing) : undefined;
}

interface Extension {
  readonly about: string;
  readonly unit: string;
  readonly until: string | undefined;
  readonly approvedBy: string | undefined;
}

function objectionToExtension(
  { about, unit, until, approvedBy }: Extension,
  { deadline }: ProblemStanding,
): string | undefined {
  if (until === undefined || until <= deadline) return `${about}延期要写明新的时限，并且晚于原来的${deadline}`;
  if (approvedBy === undefined) return `${about}延期要写明由谁批准`;
  return approvedBy === unit ? `${about}延期不能由整改单位自己批准` : undefined;
}
