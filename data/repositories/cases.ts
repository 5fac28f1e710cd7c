/** 督查事项: one set of facts; whatever is changed in it reaches every document that is not issued, in the same unit of work. */
import { cases, type Case, type ProblemStep } from '../records/case';
import type { CaseFacts, NewProblem, Problem } from '../records/case-facts';
import { standingOf } from '../chain/problem-state';
import { STEP_NAMES, objectionTo } from '../chain/problem-steps';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { followCase, type Followed } from './case-drafts';

export interface CaseChange {
  readonly case: Case;
  /** The drafts that followed, and where what was typed did not agree. */
  readonly followed: readonly Followed[];
}

/** Last changed first. */
export async function listCases(reading: Reading): Promise<readonly Case[]> {
  const found: Case[] = [];
  for (const id of await reading.keys(cases, '')) {
    const one = await reading.find(cases, id);
    if (one) found.push(one);
  }
  return found.sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

export async function findCase(reading: Reading, id: string): Promise<Case> {
  const found = await reading.find(cases, id);
  if (found === undefined) throw storeError('not-possible', `没有编号为“${id}”的督查事项`);
  return found;
}

export async function createCase(unit: UnitOfWork, facts: CaseFacts, by: string): Promise<Case> {
  const now = unit.tools.now();
  const created: Case = {
    id: unit.tools.newId(),
    revision: 1,
    state: 'open',
    created: now,
    changed: now,
    facts,
    lastProblem: highest(facts, 0),
    steps: [],
    documents: [],
    log: [{ at: now, by, what: '建立督查事项' }],
  };
  await unit.put(cases, created.id, created);
  return created;
}

const highest = ({ problems = [] }: CaseFacts, before: number): number =>
  problems.reduce((most, { no }) => Math.max(most, no), before);

export interface Change {
  readonly by: string;
  /** Chinese, for the log. */
  readonly what: string;
}

/** Puts the case as it is to be, and lets the drafts follow. */
export async function changeCase(
  unit: UnitOfWork,
  old: Case,
  change: Pick<Case, 'facts'> | Pick<Case, 'steps'> | Pick<Case, 'documents'> | Pick<Case, 'state'>,
  { by, what }: Change,
): Promise<CaseChange> {
  const now = unit.tools.now();
  const changed: Case = {
    ...old,
    ...change,
    revision: old.revision + 1,
    lastProblem: highest('facts' in change ? change.facts : old.facts, old.lastProblem),
    changed: now,
    log: [...old.log, { at: now, by, what }],
  };
  await unit.put(cases, old.id, changed);
  return { case: changed, followed: await followCase(unit, changed, by) };
}

/** Fails as `conflict` where somebody changed the case since `base`. */
export async function setFacts(
  unit: UnitOfWork,
  { id, base, facts }: { readonly id: string; readonly base: number; readonly facts: CaseFacts },
  change: Change,
): Promise<CaseChange> {
  const old = await findCase(unit, id);
  if (old.revision !== base) {
    throw storeError('conflict', '这个督查事项刚刚在别处改过，请先看过新的内容，再改');
  }
  const kept = new Set((facts.problems ?? []).map(({ no }) => no));
  const gone = old.steps.find(({ problem }) => !kept.has(problem));
  if (gone) throw storeError('not-possible', `第${gone.problem}号问题已经办理过“${STEP_NAMES[gone.step]}”，不能删去`);
  return changeCase(unit, old, { facts }, change);
}

/** Adds problems, each with the next number where it has none; a number is never given twice. */
export async function addProblems(
  unit: UnitOfWork,
  id: string,
  { problems, by }: { readonly problems: readonly NewProblem[]; readonly by: string },
): Promise<CaseChange & { readonly added: readonly Problem[] }> {
  const old = await findCase(unit, id);
  const known = old.facts.problems ?? [];
  const taken = new Set(known.map(({ no }) => no));
  let next = old.lastProblem + 1;
  const added = problems.map((problem): Problem => {
    const no = problem.no ?? next;
    if (taken.has(no)) throw storeError('not-possible', `问题编号${no}已经有了，请换一个或者不填`);
    taken.add(no);
    next = Math.max(next, no + 1);
    return { ...problem, no };
  });
  const facts: CaseFacts = { ...old.facts, problems: [...known, ...added] };
  const changed = await changeCase(unit, old, { facts }, { by, what: `增加问题${added.length}项` });
  return { ...changed, added };
}

/** 办结: every problem is closed; nothing of the case is due any more. Begun again where `open`. */
export async function closeCase(
  unit: UnitOfWork,
  id: string,
  { by, open = false }: { readonly by: string; readonly open?: boolean },
): Promise<CaseChange> {
  const old = await findCase(unit, id);
  const left = (old.facts.problems ?? []).filter((problem) => standingOf(problem, old.steps).state !== 'closed');
  if (!open && left.length > 0) {
    const numbers = left.map(({ no }) => no).join('、');
    throw storeError('not-possible', `还有${left.length}项问题没有销号（第${numbers}号），督查事项不能办结`);
  }
  return changeCase(unit, old, { state: open ? 'open' : 'closed' }, { by, what: open ? '重新办理' : '办结' });
}

export type StepTaken = Omit<ProblemStep, 'at'>;

/** 认领、报验、验收 …: by whom the four-roles rule says, in its order. */
export async function takeProblemStep(unit: UnitOfWork, id: string, step: StepTaken, by: string): Promise<CaseChange> {
  const old = await findCase(unit, id);
  const problem = old.facts.problems?.find(({ no }) => no === step.problem);
  if (problem === undefined) throw storeError('not-possible', `没有第${step.problem}号问题`);
  const objection = objectionTo({ ...step, problem }, standingOf(problem, old.steps), old.facts);
  if (objection !== undefined) throw storeError('not-possible', objection);
  const steps = [...old.steps, { ...step, at: unit.tools.now() }];
  return changeCase(
    unit,
    old,
    { steps },
    { by, what: `第${problem.no}号问题${STEP_NAMES[step.step]}（${step.unit}）` },
  );
}
