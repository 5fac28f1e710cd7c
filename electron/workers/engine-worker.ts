/** Entry of the engine process. */
import { createJobs } from './jobs';
import { serveJob } from './serve-jobs';
import type { JobRequest } from './wire';

const jobs = createJobs();

process.parentPort.on('message', ({ data }: { readonly data: JobRequest }) => {
  void serveJob(jobs, data, (message) => {
    process.parentPort.postMessage(message);
  });
});
