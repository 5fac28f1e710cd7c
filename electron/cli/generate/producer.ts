import { engineDeps } from '../engine-deps';
import { makeOne, type Made } from './make-one';
import type { Plan } from './plan';

/** Makes the documents of a plan's inputs, by their index. */
export interface Producer {
  readonly produce: (index: number) => Promise<Made>;
  readonly close: () => Promise<void>;
}

export function openProducer(plan: Plan): Producer {
  const deps = engineDeps(plan.profile);
  return {
    produce: (index) => makeOne(plan.inputs[index] ?? '', plan.formats, deps),
    close: () => Promise.resolve(),
  };
}
