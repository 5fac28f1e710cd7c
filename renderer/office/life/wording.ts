/** How 办理 is spoken of. Pure. */
import type { Standing, Step } from '#data/contract/life-calls';

export interface StandingWords {
  readonly name: string;
  readonly tone: 'plain' | 'wait' | 'good' | 'warning';
}

export const STANDINGS: Readonly<Record<Standing, StandingWords>> = {
  unsent: { name: '未送核稿', tone: 'plain' },
  submitted: { name: '待核稿', tone: 'wait' },
  reviewed: { name: '待签发', tone: 'wait' },
  signed: { name: '待印发', tone: 'good' },
  returned: { name: '已退回', tone: 'warning' },
};

export interface StepWords {
  /** As a deed to be done, and as one that was. */
  readonly verb: string;
  readonly done: string;
  /** Whose name is asked for. */
  readonly who: string;
}

export const STEPS: Readonly<Record<Step['step'], StepWords>> = {
  drafted: { verb: '送核稿', done: '拟稿、送核稿', who: '拟稿人' },
  reviewed: { verb: '核稿', done: '核稿', who: '核稿人' },
  countersigned: { verb: '会签', done: '会签', who: '会签人（单位）' },
  signed: { verb: '签发', done: '签发', who: '签发人' },
  checked: { verb: '复核', done: '复核', who: '复核人' },
  returned: { verb: '退回', done: '退回', who: '退回人' },
};

/** How many of the steps, from the first, no longer hold: those up to the last 退回. */
export const undoneCount = (steps: readonly Step[]): number =>
  steps.map(({ step }) => step).lastIndexOf('returned') + 1;

/** Names in a text, each once: on lines, or between 、，,； and blanks. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s、，,；;]+/u).filter((name) => name !== '')),
];
