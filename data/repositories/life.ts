/** 公文的办理: drafted, reviewed, signed, issued; each step entered once and never changed. */
import type { Draft } from '../records/draft';
import type { Step } from '../records/people';
import { DEFAULT_WORKFLOW, WORKFLOW_KEY, workflow, type Workflow } from '../records/workflow';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { canonical } from './canonical';

/** How far a draft has come: 拟稿、核稿、签发、印发. */
export type Stage = 'draft' | 'reviewed' | 'signed' | 'issued';

type Stepped = Pick<Draft, 'steps' | 'state'>;

/** The steps that hold: those since the draft was last sent back. */
export function stepsInForce({ steps }: Pick<Draft, 'steps'>): readonly Step[] {
  const back = steps.map(({ step }) => step).lastIndexOf('returned');
  return steps.slice(back + 1);
}

export function stageOf(draft: Stepped): Stage {
  if (draft.state === 'issued') return 'issued';
  const done = stepsInForce(draft).map(({ step }) => step);
  if (done.includes('signed')) return 'signed';
  return done.includes('reviewed') ? 'reviewed' : 'draft';
}

/** What a draft waits for, as lists show it: 未送、待核稿、待签发、待印发、已退回. */
export type Standing = 'unsent' | 'submitted' | 'reviewed' | 'signed' | 'returned';

export function standingOf(draft: Stepped): Standing {
  const stage = stageOf(draft);
  if (stage === 'reviewed' || stage === 'signed') return stage;
  if (stepsInForce(draft).some(({ step }) => step === 'drafted' || step === 'countersigned')) return 'submitted';
  return draft.steps.length > 0 ? 'returned' : 'unsent';
}

/** The steps that may come next, whoever takes them; the usual one first. */
export const nextSteps = (draft: Stepped): readonly Step['step'][] =>
  draft.state === 'open' ? NEXT[standingOf(draft)] : [];

const BEFORE_SENT = ['drafted', 'reviewed', 'countersigned', 'signed'] as const;
const NEXT: Readonly<Record<Standing, readonly Step['step'][]>> = {
  unsent: BEFORE_SENT,
  returned: BEFORE_SENT,
  submitted: ['reviewed', 'countersigned', 'signed', 'returned'],
  reviewed: ['signed', 'countersigned', 'reviewed', 'returned'],
  signed: ['checked', 'returned'],
};

/** Fails as `not-possible` where the step does not come next, or 退回 gives no reason. */
export async function assertMayStep(
  reading: Reading,
  draft: Draft,
  { step, by, opinion }: Omit<Step, 'at'>,
): Promise<void> {
  const stage = stageOf(draft);
  if (step === 'returned' && (opinion ?? '').trim() === '') throw storeError('not-possible', '退回文稿要说明原因');
  if (step === 'signed' && stage === 'signed') throw storeError('not-possible', '这份文稿已经签发');
  if (step === 'signed' && stage === 'draft' && !mayGoDirectly(await readWorkflow(reading), by)) {
    throw storeError('not-possible', '这份文稿还没有核稿，不能签发');
  }
  if ((step === 'reviewed' || step === 'countersigned') && stage === 'signed') {
    throw storeError('not-possible', '这份文稿已经签发；要重新核稿、会签，请先退回');
  }
}

/** Fails as `not-possible` where a draft must be signed before it is issued, and there is none, or it is not. */
export async function assertMayIssue(reading: Reading, draft: Draft | undefined, by: string): Promise<void> {
  if ((draft && stageOf(draft) === 'signed') || mayGoDirectly(await readWorkflow(reading), by)) return;
  throw storeError(
    'not-possible',
    draft ? '这份文稿还没有签发（或签发后又改过），不能印发' : '按办理规则，公文要从签发过的草稿印发',
  );
}

/**
 * The steps of a draft whose text was changed: what was reviewed or signed is another text now, so the draft goes back
 * to its beginning, and the register of steps says so.
 */
export function stepsAfterChange(
  before: Pick<Draft, 'steps' | 'title' | 'input'>,
  after: Pick<Draft, 'title' | 'input'>,
  { by, at }: Pick<Step, 'by' | 'at'>,
): Draft['steps'] {
  const held = stepsInForce(before).some(({ step }) => step !== 'drafted');
  const same = before.title === after.title && canonical(before.input) === canonical(after.input);
  if (!held || same) return before.steps;
  return [...before.steps, { step: 'returned', by, at, opinion: '核稿、签发之后改动了文稿，此前的意见不再有效' }];
}

const mayGoDirectly = ({ direct }: Workflow, by: string): boolean => direct === 'everyone' || direct.includes(by);

export const readWorkflow = async (reading: Reading): Promise<Workflow> =>
  (await reading.find(workflow, WORKFLOW_KEY)) ?? DEFAULT_WORKFLOW;

export const setWorkflow = (unit: UnitOfWork, rules: Workflow): Promise<void> =>
  unit.put(workflow, WORKFLOW_KEY, rules);
