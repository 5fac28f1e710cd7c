/** What the window asks of 法规依据 and phrases. */
import * as v from 'valibot';

import { takes } from './call';
import { citationFields, phraseFields } from '#data/records/phrases';

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

export const phrasesCalls = {
  /** Those that hold every word of the query, the office's own first; all for an empty one. */
  listPhrases: takes(v.strictObject({ query: v.pipe(v.string(), v.maxLength(100)) })).returns<readonly PhraseRow[]>(),

  /** Keeps one of the office's own. */
  addPhrase: takes(
    v.variant('sort', [
      v.strictObject({ sort: v.literal('citation'), ...citationFields }),
      v.strictObject({ sort: v.literal('phrase'), ...phraseFields }),
    ]),
  ).returns<PhraseRow>(),

  /** Takes away one of the office's own. */
  removePhrase: takes(v.strictObject({ id: v.pipe(v.string(), v.regex(/^own-\d{1,6}$/)) })).returns<PhraseRow>(),
} as const;
