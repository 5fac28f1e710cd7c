/** Sends work one piece at a time and forgets all waiting pieces but the newest. */
export interface LatestWins<In> {
  /** Takes new work: sent at once when idle, else as soon as the running piece is back. */
  push(input: In): void;
  /** Drops waiting work and ignores what is still running. */
  stop(): void;
}

export interface LatestWinsPorts<In, Out> {
  readonly run: (input: In) => Promise<Out>;
  readonly done: (output: Out, input: In) => void;
  readonly failed: (reason: unknown, input: In) => void;
}

/**
 * No timer and no debounce: the pace is the worker's own. Results come in the order of their inputs, and the newest
 * input always gets one.
 */
export function latestWins<In, Out>({ run, done, failed }: LatestWinsPorts<In, Out>): LatestWins<In> {
  let waiting: { readonly input: In } | undefined;
  let running = false;
  let stopped = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting !== undefined) {
      const { input } = waiting;
      waiting = undefined;
      try {
        const output = await run(input);
        if (!stopped) done(output, input);
      } catch (reason) {
        if (!stopped) failed(reason, input);
      }
    }
    running = false;
  }

  return {
    push(input) {
      if (stopped) return;
      waiting = { input };
      if (!running) void drain();
    },
    stop() {
      stopped = true;
      waiting = undefined;
    },
  };
}
