import { Worker } from 'node:worker_threads';
import type { SearchRequest } from '#data/search/hit';
import type { StoreFailure } from '#data/store/failure';
import type { Found, SearchAnswer, SearchQuestion } from './search-wire';

export interface Search {
  /** What is found in what the index knows so far: `behind` above 0 says that it is still being made. */
  search(request: SearchRequest): Promise<Found>;
  /** To be called when something was saved, issued or archived; resolves once it can be found, or with why it cannot. */
  refresh(): Promise<StoreFailure | undefined>;
  close(): Promise<void>;
}

/**
 * Starts the search of the store in a folder from the built script. A thread that ends is started anew by the next
 * question; what was asked of it rejects.
 */
export function startSearch(script: string, folder: string): Search {
  let last = 0;
  let worker: Worker | undefined;
  const waiting = new Map<number, { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }>();

  const end = (error: Error): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(script, { workerData: folder });
    begun.on('message', (answer: SearchAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
    });
    begun.on('error', end);
    begun.on('exit', (code) => {
      end(new Error(`search ended with ${code}`));
    });
    begun.unref();
    return begun;
  };
  const ask = (question: Omit<SearchQuestion, 'id'>): Promise<SearchAnswer> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker ??= begin();
      worker.postMessage({ id: last, ...question });
    });

  return {
    search: async (request) => {
      const { answer, failure } = await ask({ request });
      if (answer === undefined) throw new Error(failure?.message ?? 'search gave no answer');
      return answer;
    },
    refresh: async () => (await ask({})).failure,
    close: async () => {
      await worker?.terminate();
    },
  };
}
