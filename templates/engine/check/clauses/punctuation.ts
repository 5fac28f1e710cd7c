import { PUNCTUATION, type WordingRule } from '../../proof/punctuation';
import { textOf } from '../anatomy';
import { both } from '../both';
import type { Clause } from '../clause';
import { fact, quote, type Finding } from '../finding';

/** Holds every paragraph of the text against a rule of wording. */
export const wordingClause = ({ fault, wanted, ...head }: WordingRule): Clause => ({
  ...head,
  ...both((parts) => {
    const text = textOf(parts);
    if (text.length === 0) return '没有认出正文';
    return text.map(({ text: said, where }): Finding => {
      const wrong = fault(said);
      return fact({ what: '正文', where }, quote(wrong ?? '没有问题'), wanted, wrong === undefined);
    });
  }),
});

export const punctuationClauses: readonly Clause[] = PUNCTUATION.map(wordingClause);
