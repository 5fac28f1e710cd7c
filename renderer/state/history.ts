/** Undo and redo of a whole input: plain data, no clock of its own. */
import type { DraftInput } from '#data/contract/types';

/** A state to go back or forward to, and the field whose change leads there. */
export interface Step {
  readonly input: DraftInput;
  /** Empty where more than one field changed, as with a change of kind. */
  readonly path: string;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** What was undone; the next to be redone last. */
  readonly future: readonly Step[];
  /** The typing that goes on: more of it belongs to the same step. Times in milliseconds. */
  readonly typing: { readonly path: string; readonly began: number; readonly last: number } | undefined;
}

export const NO_HISTORY: History = { past: [], future: [], typing: undefined };

/** A pause this long ends a step, and so does typing on for this long: undo takes back a phrase, not a page. */
const PAUSE_MS = 1000;
const STRETCH_MS = 4000;

/** Steps share what they have in common; a text of a million characters still must not be kept a thousand times. */
const MOST_STEPS = 300;

export interface Change {
  /** The input as it was before. */
  readonly before: DraftInput;
  readonly path: string;
  /** When it was made, in milliseconds, where it was typed; typing at one go is one step. */
  readonly typedAt?: number;
}

/** Notes a change. What had been undone can no longer be redone. */
export function record(history: History, { before, path, typedAt }: Change): History {
  if (typedAt === undefined)
    return { past: push(history.past, { input: before, path }), future: [], typing: undefined };
  const { typing } = history;
  const goesOn = typing?.path === path && typedAt - typing.last < PAUSE_MS && typedAt - typing.began < STRETCH_MS;
  return goesOn
    ? { ...history, future: [], typing: { ...typing, last: typedAt } }
    : {
        past: push(history.past, { input: before, path }),
        future: [],
        typing: { path, began: typedAt, last: typedAt },
      };
}

/** Ends the step being typed: what is typed next is a step of its own. */
export const endTyping = (history: History): History =>
  history.typing === undefined ? history : { ...history, typing: undefined };

export interface Move {
  readonly history: History;
  readonly input: DraftInput;
  /** The field that changes by it. */
  readonly path: string;
}

/** The step before; `undefined` where there is none. */
export function undo({ past, future }: History, now: DraftInput): Move | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, { ...step, input: now }], typing: undefined };
  return { history, ...step };
}

/** The step that was undone last; `undefined` where there is none. */
export function redo({ past, future }: History, now: DraftInput): Move | undefined {
  const step = future.at(-1);
  if (step === undefined) return undefined;
  const history = { past: push(past, { ...step, input: now }), future: future.slice(0, -1), typing: undefined };
  return { history, ...step };
}

const push = (steps: readonly Step[], step: Step): readonly Step[] => [...steps.slice(1 - MOST_STEPS), step];
