import type { PhraseRow } from '#data/contract/phrases-calls';
import type { OwnPhrase } from '#data/records/phrases';
import { insertedText, cautionOf, searchPhrases, type Phrase } from '#phrases/phrase';
import { SHIPPED } from '#phrases/shipped';

/** The office's own first, then those of the program; those that hold every word of the query. */
export function phraseRows(own: readonly OwnPhrase[], query: string): readonly PhraseRow[] {
  return searchPhrases([...own, ...SHIPPED], query).map((phrase) =>
    rowOf(
      phrase,
      own.some(({ id }) => id === phrase.id),
    ),
  );
}

export function rowOf(phrase: Phrase, own: boolean): PhraseRow {
  const citation = phrase.sort === 'citation';
  return {
    id: phrase.id,
    text: insertedText(phrase),
    about: citation ? phrase.gist : phrase.use,
    short: citation ? (phrase.short ?? '') : '',
    since: citation ? (phrase.since ?? '') : '',
    source: phrase.source,
    caution: cautionOf(phrase),
    own,
  };
}
