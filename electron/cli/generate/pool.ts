import { Worker } from 'node:worker_threads';
import type { LayoutProfile } from '#standard/profile';
import { explainFailure } from '../failure';
import { nameOf } from '../source';
import type { Made } from './make-one';
import type { Plan } from './plan';
import type { Producer } from './producer';

/** What a worker is told at its start, and then input by input. */
export interface WorkerSetup {
  readonly profile?: LayoutProfile;
  readonly formats: Plan['formats'];
}
export interface WorkerTask {
  readonly index: number;
  readonly path: string;
}
export interface WorkerAnswer {
  readonly index: number;
  readonly made: Made;
}

/** How far workers may run ahead of the writing, in inputs each: what is made and not yet written fills the memory. */
const AHEAD = 3;

/**
 * Makes documents in worker threads, each of which runs this same program. A worker that dies, for want of memory say,
 * fails the input it had; another takes its place.
 */
export function openPool(plan: Plan, jobs: number): Producer {
  const { inputs } = plan;
  const setup: WorkerSetup = {
    formats: plan.formats,
    ...(plan.profile === undefined ? {} : { profile: plan.profile }),
  };
  const finished = new Map<number, Made>();
  const waiting = new Map<number, (made: Made) => void>();
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const busy = new Map<Worker, WorkerTask>();
  let next = 0;
  let written = 0;

  const finish = (index: number, made: Made): void => {
    const settle = waiting.get(index);
    if (settle === undefined) finished.set(index, made);
    else settle(made);
  };
  const feed = (): void => {
    while (next < inputs.length && next < written + jobs * AHEAD) {
      const worker = idle.pop() ?? (workers.size < jobs ? hire() : undefined);
      if (worker === undefined) return;
      const task: WorkerTask = { index: next, path: inputs[next] ?? '' };
      next += 1;
      busy.set(worker, task);
      worker.postMessage(task);
    }
  };
  const hire = (): Worker => {
    const worker = new Worker(__filename, { workerData: setup });
    workers.add(worker);
    worker.on('message', ({ index, made }: WorkerAnswer) => {
      busy.delete(worker);
      idle.push(worker);
      finish(index, made);
      feed();
    });
    worker.on('error', (error) => {
      const task = busy.get(worker);
      busy.delete(worker);
      workers.delete(worker);
      if (task !== undefined) finish(task.index, failed(error, task));
      feed();
    });
    return worker;
  };

  return {
    produce: (index) => {
      written = index;
      feed();
      const made = finished.get(index);
      finished.delete(index);
      return made === undefined ? new Promise((settle) => waiting.set(index, settle)) : Promise.resolve(made);
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

function failed(error: Error, { path }: WorkerTask): Made {
  const { problem, status } = explainFailure(error);
  return { ok: false, problems: [{ ...problem, file: nameOf(path) }], status };
}
