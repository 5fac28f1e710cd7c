/** 法规依据 and standing phrases that drafters put into a text, as data: ours, and those an office adds. */

export interface Citation {
  readonly sort: 'citation';
  /** Stable, kebab-case English; of an office's own, made when it is added. */
  readonly id: string;
  /** Full name, without 书名号. */
  readonly name: string;
  readonly short?: string | undefined;
  /** 第五十二条; absent where the whole text is cited. */
  readonly article?: string | undefined;
  /** What it says, in a few own words. */
  readonly gist: string;
  /** In force since, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Where name and article were read. */
  readonly source: string;
  /** Read in the text itself; what is not says 请核对 wherever it is shown. */
  readonly sure: boolean;
}

export interface StandingPhrase {
  readonly sort: 'phrase';
  readonly id: string;
  /** Where it is used: 制定依据, 决定依据, 过渡语 … */
  readonly use: string;
  /** …… stands for what the drafter fills in. */
  readonly text: string;
  readonly source: string;
}

export type Phrase = Citation | StandingPhrase;

/** What is put into the text: 《中华人民共和国监察法》第五十二条 */
export const insertedText = (phrase: Phrase): string =>
  phrase.sort === 'citation' ? `《${phrase.name}》${phrase.article ?? ''}` : phrase.text;

/** What whoever uses it should know first; empty for what is sure. */
export const cautionOf = (phrase: Phrase): string => (phrase.sort === 'citation' && !phrase.sure ? '请核对' : '');

/** Those that hold every word of the query, in name, short name, article, gist or text; all for an empty one. */
export function searchPhrases(phrases: readonly Phrase[], query: string): readonly Phrase[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  return phrases.filter((phrase) => {
    const said = saidOf(phrase);
    return words.every((word) => said.includes(word));
  });
}

const saidOf = (phrase: Phrase): string =>
  phrase.sort === 'citation'
    ? [insertedText(phrase), phrase.short ?? '', phrase.gist].join('\n')
    : [phrase.use, phrase.text].join('\n');
