import type { OwnPhrase } from '#data/records/phrases';
import { insertedText, cautionOf, searchPhrases, type Phrase } from '#phrases/phrase';
import { SHIPPED } from '#phrases/shipped';

/** A phrase as lists show it, with what is put into the text. */
export interface PhraseRow {
  readonly id: string;
  readonly text: string;
  /** What a citation says, or where a phrase is used. */
  readonly about: string;
  readonly short: string;
  readonly since: string;
  readonly source: string;
  /** 请核对, or empty. */
  readonly caution: string;
  readonly own: boolean;
}

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
