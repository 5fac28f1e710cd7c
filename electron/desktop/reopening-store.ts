import type { Outcome, Store } from '#data/store/port';

export interface ReopeningStore {
  readonly store: Store;
  /** Opens the data anew, after a backup took their place; whoever holds `store` works with the new ones from then on. */
  readonly reopen: () => Promise<void>;
}

/** A store whose data may be exchanged while others hold it. Where they cannot be opened, every question says why. */
export function reopeningStore(first: Store, open: () => Promise<Outcome<Store>>): ReopeningStore {
  let current: Outcome<Store> = { ok: true, value: first, notices: [] };
  const ask = <T>(question: (store: Store) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    current.ok ? question(current.value) : Promise.resolve(current);
  return {
    store: {
      read: (work) => ask((store) => store.read(work)),
      browse: (work) => ask((store) => store.browse(work)),
      write: (work) => ask((store) => store.write(work)),
    },
    reopen: async () => {
      current = await open();
    },
  };
}
