import type { Problem } from './problem';

/** 0 done · 1 the thing checked does not hold · 2 input or arguments are wrong · 3 the environment lacks something. */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface Option {
  readonly name: string;
  /** Placeholder of its value in the help text; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

export interface CommandHead {
  readonly name: string;
  /** Chinese, one line. */
  readonly summary: string;
  /** What follows the name, e.g. `FILE… --out DIR`. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** How many arguments that are not options it takes. */
  readonly operands: { readonly min: number; readonly max: number; readonly title: string };
}

export interface Invocation {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  readonly value: (option: string) => string | undefined;
}

/** Where a command speaks. */
export interface Io {
  /** Results, for programs as for people: standard output. */
  readonly out: (text: string) => void;
  /** Progress and remarks: standard error. */
  readonly note: (text: string) => void;
  /** Errors, to standard error or as JSON to standard output; `results` go along in the JSON form. */
  readonly fail: (problems: readonly Problem[], results?: readonly unknown[]) => void;
}

export type Run = (invocation: Invocation, io: Io) => Promise<ExitStatus>;

export interface Command {
  readonly head: CommandHead;
  /** Loads the command's code; heavy parts stay unread until they are needed. */
  readonly load: () => Promise<Run>;
}
