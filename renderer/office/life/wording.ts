/** How 办理 is spoken of. Pure. */
import type { Standing, Step } from '#data/contract/life-calls';
import { STANDING_NAMES, STEP_NAMES } from '#data/repositories/life-names';

export interface StandingWords {
  readonly name: string;
  readonly tone: 'plain' | 'wait' | 'good' | 'warning';
}

export const STANDINGS: Readonly<Record<Standing, StandingWords>> = {
  unsent: { name: STANDING_NAMES.unsent, tone: 'plain' },
  submitted: { name: STANDING_NAMES.submitted, tone: 'wait' },
  reviewed: { name: STANDING_NAMES.reviewed, tone: 'wait' },
  signed: { name: STANDING_NAMES.signed, tone: 'good' },
  returned: { name: STANDING_NAMES.returned, tone: 'warning' },
};

export interface StepWords {
  /** As a deed to be done, and as one that was. */
  readonly verb: string;
  readonly done: string;
  /** Whose name is asked for. */
  readonly who: string;
}

export const STEPS: Readonly<Record<Step['step'], StepWords>> = {
  drafted: { verb: STEP_NAMES.drafted, done: '拟稿、送核稿', who: '拟稿人' },
  reviewed: { verb: STEP_NAMES.reviewed, done: '核稿', who: '核稿人' },
  countersigned: { verb: STEP_NAMES.countersigned, done: '会签', who: '会签人（单位）' },
  signed: { verb: STEP_NAMES.signed, done: '签发', who: '签发人' },
  checked: { verb: STEP_NAMES.checked, done: '复核', who: '复核人' },
  returned: { verb: STEP_NAMES.returned, done: '退回', who: '退回人' },
};

/** How many of the steps, from the first, no longer hold: those up to the last 退回. */
export const undoneCount = (steps: readonly Step[]): number =>
  steps.map(({ step }) => step).lastIndexOf('returned') + 1;

/** Names in a text, each once: on lines, or between 、，,； and blanks. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s、，,；;]+/u).filter((name) => name !== '')),
];
