import { NUMERALS } from '../../proof/numerals';
import type { Clause } from '../clause';
import { wordingClause } from './punctuation';

export const numeralClauses: readonly Clause[] = NUMERALS.map(wordingClause);
