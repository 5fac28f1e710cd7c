/** Search as the window uses it: kept up with what is written, and never waited for longer than a person notices. */
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { SearchView } from '#data/contract/search-calls';
import type { SearchRequest } from '#data/search/hit';
import type { Store } from '#data/store/port';
import type { Engine } from '#electron/workers/engine';
import type { Search } from '#electron/workers/search';
import type { JobName } from '#electron/workers/wire';

export interface Searching {
  readonly find: (request: SearchRequest) => Promise<Reply<SearchView>>;
  /** Something was written, by this process or by the engine's. */
  readonly noteChange: () => void;
  /** Another store is in the place of the one that was read. */
  readonly reopen: () => Promise<void>;
}

/** How long an answer may wait for what was written last. */
const PATIENCE_MS = 300;
/** Other programs write too, and tell nobody. */
const FRESH_MS = 1_000;
/** What is typed is saved every second or two: the index need not follow each time. */
const QUIET_MS = 3_000;

/** @param start makes the search; not called before somebody searches or something was written */
export function createSearching(start: () => Search): Searching {
  let search: Search | undefined;
  let working: Promise<void> | undefined;
  let failure: string | undefined;
  let stale = true;
  let doneAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const refresh = (): Promise<void> => {
    if (working !== undefined) return working;
    stale = false;
    search ??= start();
    working = search
      .refresh()
      .then((found) => {
        failure = found?.message;
      })
      .catch((error: unknown) => {
        failure = error instanceof Error ? error.message : String(error);
      })
      .finally(() => {
        working = undefined;
        doneAt = Date.now();
      });
    return working;
  };

  return {
    async find(request) {
      if (working !== undefined || stale || Date.now() - doneAt > FRESH_MS) {
        await Promise.race([refresh(), pause(PATIENCE_MS)]);
      }
      if (failure !== undefined) return fail('internal', `${failure}，暂时不能搜索。`);
      search ??= start();
      try {
        const found = await search.search(request);
        return succeed({ ...found, unfinished: working !== undefined || stale || found.behind > 0 });
      } catch {
        return fail('internal', '搜索中断了，请再试一次。');
      }
    },
    noteChange() {
      stale = true;
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), QUIET_MS).unref();
    },
    async reopen() {
      stale = true;
      const last = search;
      search = undefined;
      await last?.close();
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The same store; `changed` is called whenever something was written. */
export const noticingStore = (store: Store, changed: () => void): Store => ({
  ...store,
  async write(work) {
    const outcome = await store.write(work);
    if (outcome.ok) changed();
    return outcome;
  },
});

/** Jobs of the engine's process that write to the store. */
const WRITING: readonly JobName[] = ['issue'];

/** The same engine; `changed` is called whenever it may have written something. */
export const noticingEngine = (engine: Engine, changed: () => void): Engine => ({
  ...engine,
  async run(job, argument, progress) {
    const reply = await engine.run(job, argument, progress);
    if (WRITING.includes(job)) changed();
    return reply;
  },
});
