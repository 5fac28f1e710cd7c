import { Worker } from 'node:worker_threads';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { VerifiedArchive } from '#electron/services/verify-archive';
import type { VerifyJob, VerifyMessage } from './verify-wire';

export interface Verifier {
  /** One verification at a time: another one begun ends the one before. */
  run(job: VerifyJob, progress: (done: number, total: number) => void): Promise<Reply<VerifiedArchive | undefined>>;
  /** Ends the one that runs, which then answers `undefined`. */
  cancel(): void;
}

/** Verifies by the built script. */
export function createVerifier(script: string): Verifier {
  let cancel = (): void => undefined;
  const run: Verifier['run'] = (job, progress) => {
    cancel();
    return new Promise((resolve) => {
      const worker = new Worker(script, { workerData: job });
      const settle = (reply: Reply<VerifiedArchive | undefined>): void => {
        resolve(reply);
        void worker.terminate();
      };
      cancel = () => {
        settle(succeed(undefined));
      };
      worker.on('message', (message: VerifyMessage) => {
        if ('done' in message) progress(message.done, message.total);
        else if ('verified' in message) settle(succeed(message.verified));
        else settle(fail(message.failure.code, `${message.failure.message}。`));
      });
      worker.on('error', (error) => {
        settle(fail('internal', `核对没有完成：${error.message}。请再核对一次。`));
      });
    });
  };
  return {
    run,
    cancel: () => {
      cancel();
    },
  };
}
