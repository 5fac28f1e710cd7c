import type { StoreFailure } from '#data/store/failure';
import type { Outcome, Store } from '#data/store/port';

/** What the user wants where the records cannot be opened. */
export type WayOut = { readonly way: 'again' | 'quit' } | { readonly way: 'folder'; readonly folder: string };

export interface OpenDataPorts {
  readonly open: (options: { readonly folder: string; readonly mustExist: boolean }) => Promise<Outcome<Store>>;
  /** Whether a store was in a folder in an earlier session: then its absence is a loss. */
  readonly isKnown: (folder: string) => boolean;
  readonly ask: (folder: string, failure: StoreFailure) => Promise<WayOut>;
}

export interface OpenData {
  readonly folder: string;
  readonly store: Store;
  /** Whether the user chose another folder than the one asked for. */
  readonly moved: boolean;
  readonly notices: readonly string[];
}

/** Opens the records, or says why not and asks, until they are open or the user gives up (`undefined`). */
export async function openData(folder: string, ports: OpenDataPorts): Promise<OpenData | undefined> {
  let wanted = folder;
  for (;;) {
    const opened = await ports.open({ folder: wanted, mustExist: ports.isKnown(wanted) });
    if (opened.ok) {
      const notices = opened.notices.map(({ message }) => message);
      return { folder: wanted, store: opened.value, moved: wanted !== folder, notices };
    }
    const answer = await ports.ask(wanted, opened.failure);
    if (answer.way === 'quit') return undefined;
    if (answer.way === 'folder') wanted = answer.folder;
  }
}
