/** What several documents of a case say alike. */
import { citeReference, type Reference } from '#kinds/shared/reference';
import { formatDate } from '#kinds/wording';
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

/** 2025年6月27日，《关于……的通报》（某办通报〔2025〕11号）: what 印发后 follows. */
export const issuedAs = (cited: Reference): string =>
  `${cited.date === undefined ? '' : `${formatDate(cited.date)}，`}${citeReference(cited)}`;
