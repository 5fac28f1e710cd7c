import { parentPort, workerData } from 'node:worker_threads';
import { engineDeps } from '../engine-deps';
import { makeOne } from './make-one';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './pool';

/** The worker's side of the pool: makes one input after the other until it is dismissed. */
export function serveAsWorker(): void {
  const { profile, formats } = workerData as WorkerSetup;
  const port = parentPort;
  if (port === null) throw new Error('not a worker of generate');
  const deps = engineDeps(profile);
  port.on('message', ({ index, path }: WorkerTask) => {
    void makeOne(path, formats, deps).then((made) => {
      const answer: WorkerAnswer = { index, made };
      port.postMessage(answer);
    });
  });
}
