/** When a draft is saved: at a pause in typing, and at the latest a moment later, so that little can be lost. */

/** Shorter than anybody's pause for thought; longer than the gap between two keys. */
const PAUSE_MS = 500;
/** With the writing itself, nothing typed stays unsaved for two seconds. */
const LONGEST_MS = 1100;
/** After a failure. */
const RETRY_MS = 3000;

/** What became of an attempt: `refused` will not be otherwise by trying again. */
export type Attempt = 'saved' | 'failed' | 'refused';

export interface Autosave {
  /** Something was typed. */
  changed(): void;
  /** Saves now what is not saved yet; whether everything is. */
  flush(): Promise<boolean>;
  /** There is nothing to be saved any more: another document is in the window. */
  forget(): void;
}

export interface Clock {
  readonly now: () => number;
  /** Calls once, later; returns the way to stop it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** @param save writes what there is at its beginning; one is under way at a time */
export function createAutosave(save: () => Promise<Attempt>, clock: Clock): Autosave {
  let unsavedSince: number | undefined;
  let running: Promise<Attempt> | undefined;
  let stop: () => void = () => undefined;

  const arm = (milliseconds: number): void => {
    stop();
    stop = clock.after(milliseconds, () => void run());
  };
  const armForTyping = (since: number): void => {
    arm(Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - clock.now())));
  };
  const run = async (): Promise<Attempt> => {
    stop();
    unsavedSince = undefined;
    running = save();
    const attempt = await running;
    running = undefined;
    if (attempt === 'saved') {
      if (unsavedSince !== undefined) armForTyping(unsavedSince);
      return attempt;
    }
    unsavedSince ??= clock.now();
    if (attempt === 'failed') arm(RETRY_MS);
    return attempt;
  };

  return {
    changed() {
      unsavedSince ??= clock.now();
      if (running === undefined) armForTyping(unsavedSince);
    },
    async flush() {
      // What is typed meanwhile is saved too; a disk that fails is not asked for ever.
      while (running !== undefined || unsavedSince !== undefined) {
        if ((await (running ?? run())) !== 'saved') return false;
      }
      return true;
    },
    forget() {
      stop();
      unsavedSince = undefined;
    },
  };
}
