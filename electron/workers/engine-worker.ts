/** Entry of the engine process. */
import { createJobs } from './jobs';
import { serveJob } from './serve-jobs';
import type { JobRequest } from './wire';
import { KINDS } from '#kinds/registry';

/** Where the window's pictures lie, as the main process says. */
const [, , pictures = ''] = process.argv;
const jobs = createJobs(pictures);

process.parentPort.on('message', ({ data }: { readonly data: JobRequest }) => {
  void serveJob(jobs, data, (message) => {
    process.parentPort.postMessage(message);
  });
});

/** Long enough for the start screen to have what it asks for, short enough to be over before anyone has chosen. */
const IDLE_MS = 500;

/** Fonts are read and code is warmed beforehand, so that the first page of a session comes as fast as the next. */
setTimeout(() => {
  const input = KINDS[0]?.samples[0]?.input;
  void serveJob(jobs, { id: 0, job: 'preview', argument: { revision: -1, base: 0, input } }, () => undefined);
}, IDLE_MS);
