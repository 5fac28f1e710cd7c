import * as v from 'valibot';
import { STEP_NAMES } from '#data/chain/problem-steps';
import { problemStep, type ProblemStep } from '#data/records/case';
import { closeCase, takeProblemStep, type CaseChange } from '#data/repositories/cases';
import { storeError } from '#data/store/failure';
import type { Invocation, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { askedPerson } from '../register/asked';
import { askedDate, missing, namedCase } from './asked';
import { tellChange } from './facts';

const STEPS = Object.keys(STEP_NAMES) as readonly ProblemStep['step'][];

/** The step by its id or its Chinese name. */
const readStep = (text: string | undefined): ProblemStep['step'] | undefined =>
  STEPS.find((step) => step === text || STEP_NAMES[step] === text);

/** 认领、报验、验收、复核、销号 … of one problem or several. */
export const step: Run = async (invocation, io) => {
  const kind = readStep(invocation.value('step'));
  if (kind === undefined) {
    const known = STEPS.map((one) => `${one}（${STEP_NAMES[one]}）`).join('、');
    return refuse(io, missing('--step', '环节', `必须写明是哪个环节：${known}`));
  }
  const numbers = readNumbers(invocation.value('problem'));
  if (numbers === undefined)
    return refuse(io, missing('--problem', '问题编号', '必须写明是哪个问题：--problem 3，或 3,4,5'));
  const unit = invocation.value('unit');
  if (unit === undefined) return refuse(io, missing('--unit', '单位', '必须写明由哪个单位办理：--unit 单位全称'));
  const on = askedDate(invocation, 'on');
  if (typeof on !== 'string') return refuse(io, on);
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (work) => {
        const { id } = await namedCase(work, invocation.operands[1] ?? '');
        let changed: CaseChange | undefined;
        for (const problem of numbers) {
          const taken = { problem, step: kind, unit, on, ...optional(invocation) };
          changed = await takeProblemStep(work, id, taken, askedPerson(invocation));
        }
        return changed;
      }),
    tell: (done) => {
      if (done) tellChange(invocation, io, done);
      return 0;
    },
  });
};

/** 办结, or with `--reopen` 重新办理. */
export const close: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (work) => {
        const { id } = await namedCase(work, invocation.operands[1] ?? '');
        return closeCase(work, id, { by: askedPerson(invocation), open: invocation.has('reopen') });
      }),
    tell: (done) => {
      tellChange(invocation, io, done);
      return 0;
    },
  });

function optional(invocation: Invocation): Partial<ProblemStep> {
  const until = invocation.value('until');
  if (until !== undefined && !v.is(problemStep.entries.until, until)) {
    throw storeError('not-possible', '新的时限应当是 2025-06-01 这样的日期');
  }
  const opinion = invocation.value('opinion');
  const by = invocation.value('by');
  const approvedBy = invocation.value('approved-by');
  return {
    ...(by === undefined ? {} : { by }),
    ...(opinion === undefined ? {} : { opinion }),
    ...(until === undefined ? {} : { until }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}

function readNumbers(text: string | undefined): readonly number[] | undefined {
  const parts = text?.split(/[,，、]/) ?? [];
  return parts.length > 0 && parts.every((part) => /^[1-9]\d{0,4}$/.test(part)) ? parts.map(Number) : undefined;
}
