/** Searches in a thread of its own, so that neither the window nor issuing waits for the index. */
import { parentPort, workerData } from 'node:worker_threads';
import { openIndex, type SearchIndex } from '#electron/search/search-index';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { SearchAnswer, SearchQuestion } from './search-wire';

async function start(folder: string): Promise<void> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const index = opened.ok ? openIndex(opened.value, folder) : undefined;
  const answerTo = async ({ id, request }: SearchQuestion): Promise<SearchAnswer> => {
    if (!opened.ok) return { id, failure: opened.failure };
    if (request === undefined) return { id, ...(await refresh(index)) };
    return { id, answer: index && { ...index.search(request), choices: index.choices() } };
  };
  parentPort?.on('message', (question: SearchQuestion) => {
    void answerTo(question).then((given) => parentPort?.postMessage(given));
  });
  // Ready before anybody asks.
  await index?.refresh();
}

async function refresh(index: SearchIndex | undefined): Promise<Pick<SearchAnswer, 'failure'>> {
  const refreshed = await index?.refresh();
  return refreshed?.ok === false ? { failure: refreshed.failure } : {};
}

void start(workerData as string);
