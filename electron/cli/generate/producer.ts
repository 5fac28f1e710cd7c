import { availableParallelism } from 'node:os';
import { engineDeps } from '../engine-deps';
import { makeOne, type Made } from './make-one';
import type { Plan } from './plan';
import { openPool } from './pool';

/** Makes the documents of a plan's inputs, by their index. */
export interface Producer {
  readonly produce: (index: number) => Promise<Made>;
  readonly close: () => Promise<void>;
}

/** A worker needs a third of a second to become as fast as this thread is; fewer inputs than this do not repay it. */
const WORTH_A_WORKER = 50;

export function openProducer(plan: Plan): Producer {
  const deps = engineDeps(plan.profile);
  const jobs = Math.min(plan.jobs ?? availableParallelism(), Math.floor(plan.inputs.length / share(plan)));
  // Standard input belongs to this thread alone.
  if (jobs > 1 && !plan.inputs.includes('-')) return openPool(plan, jobs);
  return {
    produce: (index) => makeOne(plan.inputs[index] ?? '', plan.formats, deps),
    close: () => Promise.resolve(),
  };
}

/** Inputs that each worker should have at least; who names a number of jobs gets them. */
const share = ({ jobs }: Plan): number => (jobs === undefined ? WORTH_A_WORKER : 1);
