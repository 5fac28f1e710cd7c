import type { JobArgument, JobMessage, JobName, JobProgress, JobRequest, JobResult } from './wire';
import { fail, type Reply } from '#data/contract/reply';

/** The engine process as the main process sees it. */
export interface EngineProcess {
  readonly post: (request: JobRequest) => void;
  readonly kill: () => void;
}

export interface EngineListener {
  readonly message: (message: JobMessage) => void;
  readonly exit: () => void;
}

export interface Engine {
  run<Name extends JobName>(
    job: Name,
    argument: JobArgument<Name>,
    progress?: (progress: JobProgress) => void,
  ): Promise<Reply<JobResult<Name>>>;
  stop(): void;
}

/** Nobody waits for the answer. */
const OPENING = 0;

interface Pending {
  readonly settle: (reply: Reply<unknown>) => void;
  readonly progress: (progress: JobProgress) => void;
}

/**
 * Runs jobs in a process of their own, so that no document, however large, freezes the window. Should that process end,
 * the jobs it had are answered with `engine-stopped`, and the next job starts a new one. `opening` is the first job that
 * each of them gets.
 */
export function createEngine(
  spawn: (listener: EngineListener) => EngineProcess,
  opening?: () => Omit<JobRequest, 'id'>,
): Engine {
  const pending = new Map<number, Pending>();
  let process: EngineProcess | undefined;
  let lastId = 0;

  const listener: EngineListener = {
    message(message) {
      const waiting = pending.get(message.id);
      if ('progress' in message) return waiting?.progress(message.progress);
      pending.delete(message.id);
      waiting?.settle(message.reply);
    },
    exit() {
      process = undefined;
      const lost = [...pending.values()];
      pending.clear();
      for (const { settle } of lost) settle(fail('engine-stopped', STOPPED));
    },
  };

  const start = (): EngineProcess => {
    const started = spawn(listener);
    if (opening !== undefined) started.post({ id: OPENING, ...opening() });
    return started;
  };

  return {
    run(job, argument, progress = () => undefined) {
      process ??= start();
      lastId += 1;
      const id = lastId;
      const reply = new Promise<Reply<unknown>>((settle) => pending.set(id, { settle, progress }));
      process.post({ id, job, argument });
      // The engine process answers each job with its own result type: both sides share `JobTable`.
      return reply as Promise<Reply<JobResult<typeof job>>>;
    },
    stop() {
      process?.kill();
    },
  };
}

const STOPPED = '排版进程意外退出，已重新启动；填写的内容不受影响。请重试；若内容特别长，请分成几份。';
