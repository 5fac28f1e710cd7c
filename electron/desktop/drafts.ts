import type { DraftInput } from '#data/contract/types';

/** Remembers the draft last previewed, for a window whose process ends unexpectedly. */
export interface Drafts {
  keep(draft: DraftInput): void;
  /** Marks that the window's process ended; the draft last kept will be asked for. */
  lose(): void;
  /** The draft to go on with, once, and only after a crash. */
  takeRecovered(): DraftInput | null;
}

export function createDrafts(): Drafts {
  let latest: DraftInput | null = null;
  let recovered: DraftInput | null = null;
  return {
    keep(draft) {
      latest = draft;
    },
    lose() {
      recovered = latest;
    },
    takeRecovered() {
      const draft = recovered;
      recovered = null;
      return draft;
    },
  };
}
