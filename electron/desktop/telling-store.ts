import type { Outcome, Store } from '#data/store/port';

/** What the store had to say besides, for a window that may not be there yet. Each message is told once a session. */
export interface StoreNotices {
  add(messages: readonly string[]): void;
  /** What was added since it was last taken. */
  take(): readonly string[];
}

/** @param waiting called when there is something new to take */
export function createStoreNotices(waiting: () => void): StoreNotices {
  const known = new Set<string>();
  let untold: readonly string[] = [];
  return {
    add(messages) {
      const fresh = messages.filter((message) => !known.has(message));
      if (fresh.length === 0) return;
      for (const message of fresh) known.add(message);
      untold = [...untold, ...fresh];
      waiting();
    },
    take() {
      const taken = untold;
      untold = [];
      return taken;
    },
  };
}

/** The same store; whatever a unit of work has to tell besides is passed on. */
export function tellingStore(store: Store, { add }: Pick<StoreNotices, 'add'>): Store {
  const telling = async <T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const settled = await outcome;
    add(settled.notices.map(({ message }) => message));
    return settled;
  };
  return {
    read: (work) => telling(store.read(work)),
    browse: (work) => telling(store.browse(work)),
    write: (work) => telling(store.write(work)),
  };
}
