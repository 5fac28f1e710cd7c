/** Verifies a store in a thread of its own: a large archive takes minutes, and the window must not wait. */
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { verifyArchive } from '#electron/services/verify-archive';
import type { VerifyJob, VerifyMessage } from './verify-wire';

/** Steps that are told of. */
const STEPS = 200;

const post = (message: VerifyMessage): void => parentPort?.postMessage(message);
const { folder, seal } = workerData as VerifyJob;

void verifyArchive({
  folder: resolve(folder),
  seals: seal === undefined ? [] : [seal],
  progress: (done, total) => {
    if (done % Math.ceil(total / STEPS) === 0) post({ done, total });
  },
}).then((outcome) => {
  post(outcome.ok ? { verified: outcome.value } : { failure: outcome.failure });
});
