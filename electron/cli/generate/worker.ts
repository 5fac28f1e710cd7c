import { workerData } from 'node:worker_threads';
import { serveTasks } from '#electron/batch/pool';
import type { OfficeTemplate } from '#office/office-kind';
import type { LayoutProfile } from '#standard/profile';
import { engineDeps } from '../engine-deps';
import type { Item } from './item';
import { makeOne, type Made, type MakeOptions } from './make-one';

/** What a thread is told at its start. */
export interface WorkerSetup extends MakeOptions {
  readonly profile?: LayoutProfile;
  readonly templates?: readonly OfficeTemplate[];
}

/** A thread of `generate` and `batch`. */
export function serveAsWorker(): void {
  const { profile, templates, ...options } = workerData as WorkerSetup;
  const deps = engineDeps(profile, templates);
  serveTasks<Item, Made>((item) => makeOne(item, options, deps));
}
