import { availableParallelism } from 'node:os';
import { openPool, type Producer } from '#electron/batch/pool';
import { engineDeps } from '../engine-deps';
import { explainFailure } from '../failure';
import type { Item } from './item';
import { makeOne, type Made } from './make-one';
import type { Plan } from './plan';
import type { WorkerSetup } from './worker';

/** A worker needs a third of a second to become as fast as this thread is; fewer inputs than this do not repay it. */
const WORTH_A_WORKER = 50;

/** Makes the documents of a plan's items, by their index. */
export function openProducer({ items, profile, templates, formats, pictures, ...plan }: Plan): Producer<Made> {
  const options = { formats, ...(pictures === undefined ? {} : { pictures }) };
  const share = plan.jobs === undefined ? WORTH_A_WORKER : 1;
  const jobs = Math.min(plan.jobs ?? availableParallelism(), Math.floor(items.length / share));
  // Standard input belongs to this thread alone.
  if (jobs > 1 && !items.some((item) => 'path' in item && item.path === '-')) {
    const setup: WorkerSetup = {
      ...options,
      ...(profile === undefined ? {} : { profile }),
      ...(templates === undefined ? {} : { templates }),
    };
    return openPool({ script: __filename, setup, tasks: items, jobs, died: failed });
  }
  const deps = engineDeps(profile, templates);
  return {
    produce: (index) => {
      const item = items[index];
      if (item === undefined) throw new RangeError(`no item ${index}`);
      return makeOne(item, options, deps);
    },
    close: () => Promise.resolve(),
  };
}

function failed(error: Error, { name }: Item): Made {
  const { problem, status } = explainFailure(error);
  return { ok: false, problems: [{ ...problem, file: name }], status };
}
