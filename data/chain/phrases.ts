/** What several documents of a case say alike. */
import type { CaseFacts } from '../records/case-facts';
import type { Fields, StandingProblem } from './chain-document';

type Rounds = NonNullable<CaseFacts['rounds']>;

/** From the first day of the first round to the last of the last. */
export function inspectionPeriod(rounds: Rounds): {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
} {
  const starts = rounds.map(({ start }) => start).sort();
  const ends = rounds.map(({ end }) => end).sort();
  return { start: starts[0], end: ends.at(-1) };
}

/** A problem as the documents about it hold it: what only the case knows stays there. */
export const problemRow = ({ accepter: _, rectification: __, standing: ___, ...row }: StandingProblem): Fields => row;

/** 3、7、12号问题 of a hand-over or an order, in the order of their numbers. */
export const problemsOf = (
  numbers: readonly number[] | undefined,
  all: readonly StandingProblem[],
): readonly StandingProblem[] => all.filter(({ no }) => numbers?.includes(no) ?? false);
