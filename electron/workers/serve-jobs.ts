import type { JobMessage, JobName, JobRequest, Jobs } from './wire';
import { fail, type Reply } from '#data/contract/reply';
import { report } from '#electron/platform/report';

/**
 * Answers one request after the other. A job that throws is a bug: it is reported, answered as such, and the process
 * lives on.
 */
export async function serveJob(jobs: Jobs, request: JobRequest, send: (message: JobMessage) => void): Promise<void> {
  const { id, job, argument } = request;
  send({ id, reply: await answerJob(jobs, job, argument, (progress) => send({ id, progress })) });
}

async function answerJob<Name extends JobName>(
  jobs: Jobs,
  name: Name,
  argument: unknown,
  progress: Parameters<Jobs[Name]>[1],
): Promise<Reply<unknown>> {
  try {
    // Requests come from the main process, which parsed them at its own door.
    return await jobs[name](argument as Parameters<Jobs[Name]>[0], progress);
  } catch (error) {
    report('job broke', `${name} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fail(
      'internal',
      '排版时程序内部出错，没有完成。请检查最近改动的内容；若仍然如此，请保存内容后重新启动制文。',
    );
  }
}
