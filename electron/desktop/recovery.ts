import type { Recovered } from '#data/contract/draft-calls';
import type { DraftInput } from '#data/contract/types';

/** A draft as the window last showed it, and which of the kept drafts it is. */
export interface ShownDraft {
  readonly input: DraftInput;
  readonly draft?: string | undefined;
}

/** What to go on with after an unexpected end, of the window's process or of the whole program. */
export interface Recovery {
  keep(draft: ShownDraft): void;
  /** Marks that the window's process ended; the draft last kept will be asked for. */
  lose(): void;
  /** The draft to go on with, once. */
  take(): Promise<Recovered | null>;
}

export interface RecoveryPorts {
  /** The kept draft of an id, where it is still open. */
  readonly findOpen: (id: string) => Promise<Recovered['draft'] | undefined>;
  /** What the session before was writing when it was cut off. */
  readonly cutOff: () => Promise<Recovered | null>;
}

export function createRecovery({ findOpen, cutOff }: RecoveryPorts): Recovery {
  let latest: ShownDraft | undefined;
  let lost: ShownDraft | undefined;
  let begun = false;
  return {
    keep(draft) {
      latest = draft;
    },
    lose() {
      lost = latest;
    },
    async take() {
      const shown = lost;
      lost = undefined;
      const first = !begun;
      begun = true;
      if (shown === undefined) return first ? cutOff() : null;
      const draft = shown.draft === undefined ? undefined : await findOpen(shown.draft);
      return { input: shown.input, from: 'window', ...(draft === undefined ? {} : { draft }) };
    },
  };
}
