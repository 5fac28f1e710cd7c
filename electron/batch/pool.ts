import { parentPort, Worker } from 'node:worker_threads';

/** What threads are to do. Everything in it is copied to them. */
export interface Work<Task, Result> {
  /** The built program that a thread runs; its side of the talk is `serveTasks`. */
  readonly script: string;
  /** `workerData` of every thread. */
  readonly setup: unknown;
  readonly tasks: readonly Task[];
  /** Number of threads. */
  readonly jobs: number;
  /** The result of a task whose thread died of it. */
  readonly died: (error: Error, task: Task) => Result;
}

/** Results by the index of their task; to be asked for in their order. */
export interface Producer<Result> {
  readonly produce: (index: number) => Promise<Result>;
  readonly close: () => Promise<void>;
}

interface Numbered<Task> {
  readonly index: number;
  readonly task: Task;
}
interface Answer<Result> {
  readonly index: number;
  readonly result: Result;
}

/** How far threads may run ahead of the one that asks, in tasks each: what is made and not yet taken fills the memory. */
const AHEAD = 3;

/** Does tasks in threads. One that dies, for want of memory say, fails the task it had; another takes its place. */
export function openPool<Task, Result>({ script, setup, tasks, jobs, died }: Work<Task, Result>): Producer<Result> {
  const finished = new Map<number, Result>();
  const waiting = new Map<number, (result: Result) => void>();
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const busy = new Map<Worker, Numbered<Task>>();
  let next = 0;
  let asked = 0;

  const finish = (index: number, result: Result): void => {
    const settle = waiting.get(index);
    waiting.delete(index);
    if (settle === undefined) finished.set(index, result);
    else settle(result);
  };
  const feed = (): void => {
    for (let task = tasks[next]; task !== undefined && next < asked + jobs * AHEAD; task = tasks[next]) {
      const worker = idle.pop() ?? (workers.size < jobs ? hire() : undefined);
      if (worker === undefined) return;
      const numbered: Numbered<Task> = { index: next, task };
      next += 1;
      busy.set(worker, numbered);
      worker.postMessage(numbered);
    }
  };
  const hire = (): Worker => {
    const worker = new Worker(script, { workerData: setup });
    workers.add(worker);
    worker.on('message', ({ index, result }: Answer<Result>) => {
      busy.delete(worker);
      idle.push(worker);
      finish(index, result);
      feed();
    });
    worker.on('error', (error) => {
      const numbered = busy.get(worker);
      busy.delete(worker);
      workers.delete(worker);
      if (numbered !== undefined) finish(numbered.index, died(error, numbered.task));
      feed();
    });
    return worker;
  };

  return {
    produce: (index) => {
      asked = index;
      feed();
      const result = finished.get(index);
      finished.delete(index);
      return result === undefined ? new Promise((settle) => waiting.set(index, settle)) : Promise.resolve(result);
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

/** A thread's side of the pool: does one task after the other until it is dismissed. `run` never rejects. */
export function serveTasks<Task, Result>(run: (task: Task) => Promise<Result>): void {
  const port = parentPort;
  if (port === null) throw new Error('not a thread of a pool');
  port.on('message', ({ index, task }: Numbered<Task>) => {
    void run(task).then((result) => {
      const answer: Answer<Result> = { index, result };
      port.postMessage(answer);
    });
  });
}
