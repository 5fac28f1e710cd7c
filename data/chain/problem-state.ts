/** 问题的状态, told by the steps that were taken: 待认领 → 整改中 → 待验收 → 待复核 → 已销号. */
import type { ProblemStep } from '../records/case';
import type { Problem } from '../records/case-facts';

export const STATES = {
  unclaimed: '待认领',
  rectifying: '整改中',
  submitted: '待验收',
  accepted: '待复核',
  closed: '已销号',
} as const;
export type ProblemState = keyof typeof STATES;

export interface ProblemStanding {
  readonly state: ProblemState;
  /** 复核 passed; 销号 comes next. */
  readonly reviewed: boolean;
  /** The deadline in force: that of the problem, or of the last 延期. */
  readonly deadline: string;
  readonly extensions: number;
  /** How often it was sent back. */
  readonly returns: number;
  /** 移交问责 */
  readonly transferred: boolean;
  /** Day of 销号. */
  readonly closedOn?: string | undefined;
  readonly steps: readonly ProblemStep[];
}

type Kept = Omit<ProblemStanding, 'steps'>;

const AFTER: Readonly<Record<ProblemStep['step'], (before: Kept, step: ProblemStep) => Kept>> = {
  claimed: (before) => ({ ...before, state: 'rectifying' }),
  submitted: (before) => ({ ...before, state: 'submitted' }),
  accepted: (before) => ({ ...before, state: 'accepted', reviewed: false }),
  returned: (before) => ({ ...before, state: 'rectifying', reviewed: false, returns: before.returns + 1 }),
  reviewed: (before) => ({ ...before, reviewed: true }),
  closed: (before, { on }) => ({ ...before, state: 'closed', closedOn: on }),
  extended: (before, { until }) => ({
    ...before,
    deadline: until ?? before.deadline,
    extensions: before.extensions + 1,
  }),
  transferred: (before) => ({ ...before, transferred: true }),
  reopened: (before) => ({ ...before, state: 'rectifying', reviewed: false, closedOn: undefined }),
};

/** Where a problem stands after its steps, in the order in which they were entered. */
export function standingOf({ no, deadline }: Pick<Problem, 'no' | 'deadline'>, all: readonly ProblemStep[]) {
  const steps = all.filter(({ problem }) => problem === no);
  const begin: Kept = {
    state: 'unclaimed',
    reviewed: false,
    deadline,
    extensions: 0,
    returns: 0,
    transferred: false,
  };
  return { ...steps.reduce<Kept>((before, step) => AFTER[step.step](before, step), begin), steps };
}
