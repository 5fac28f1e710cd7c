import * as v from 'valibot';
import type { Collection } from '../store/port';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const day = v.pipe(v.string(), v.isoDate());

export const citationFields = {
  name: words,
  short: v.optional(words),
  article: v.optional(words),
  gist: words,
  since: v.optional(day),
  source: words,
  sure: v.boolean(),
};
export const phraseFields = { use: words, text: words, source: words };

const schema = v.strictObject({
  /** What the next one is called: own-1, own-2 … */
  next: v.pipe(v.number(), v.integer(), v.minValue(1)),
  own: v.array(
    v.variant('sort', [
      v.strictObject({ sort: v.literal('citation'), id: words, ...citationFields }),
      v.strictObject({ sort: v.literal('phrase'), id: words, ...phraseFields }),
    ]),
  ),
});

/** 法规依据 and phrases that the office added to those that come with the program. */
export type OwnPhrases = v.InferOutput<typeof schema>;
export type OwnPhrase = OwnPhrases['own'][number];

export const phrases: Collection<OwnPhrases> = { name: 'phrases', schema, strict: false };
export const PHRASES_KEY = 'phrases';
