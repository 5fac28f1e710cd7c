/** One document of the chain: problem list → feedback → circular → order, proposal, hand-over → reply → closing. */
import type { Case } from '../records/case';
import type { CaseFacts, Problem } from '../records/case-facts';
import type { Paper } from '../records/case-papers';
import type { Reference } from '#kinds/shared/reference';
import type { ProblemStanding } from './problem-state';

export type Fields = Readonly<Record<string, unknown>>;

/** One of several documents of a sort: `{ key: '东岭区', label: '东岭区' }`; of those there is one of, the key is empty. */
export interface Subject {
  readonly key: string;
  readonly label: string;
}

export interface ChainContext {
  readonly facts: CaseFacts;
  readonly key: string;
  readonly problems: readonly StandingProblem[];
  /** How a document that was issued, or came in as an answer, is cited; `undefined` while there is none. */
  readonly cite: (name: string) => Reference | undefined;
  /** What the case says of how this document goes out. */
  readonly paper: Partial<Paper>;
}

export interface StandingProblem extends Problem {
  readonly standing: ProblemStanding;
}

/** What a document says, before the envelope is put around it. Absent facts stay absent: a draft may be unfinished. */
export interface Composed {
  /** A list or a form by itself: no number, no imprint, nothing signed under it. */
  readonly bare?: true | undefined;
  /** Written by a person, who has no head to write under. */
  readonly headless?: boolean | undefined;
  /** 信函格式, of kinds that have both. */
  readonly format?: 'letter' | undefined;
  readonly issuers?: readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly title: string;
  readonly addressees?: readonly string[] | undefined;
  readonly copyTo?: readonly (string | undefined)[] | undefined;
  readonly content?: Fields | undefined;
  readonly body?: readonly string[] | undefined;
}

export interface ChainDocument {
  /** `circular`; with a slash and a key where there are several. */
  readonly id: string;
  /** 督查通报 */
  readonly name: string;
  /** Id of the kind it is an input of. */
  readonly kind: string | ((context: ChainContext) => string);
  /** Which of them a case has; none where the facts for it are not there yet. */
  readonly subjects: (facts: CaseFacts) => readonly Subject[];
  readonly compose: (context: ChainContext) => Composed;
}

export const ONE: readonly Subject[] = [{ key: '', label: '' }];

export const nameOf = (id: string, key: string): string => (key === '' ? id : `${id}/${key}`);

/** `review-order/2` → id and key; the key may have slashes itself: `receipt/review-order/2`. */
export function readName(name: string): { readonly id: string; readonly key: string } {
  const slash = name.indexOf('/');
  return slash < 0 ? { id: name, key: '' } : { id: name.slice(0, slash), key: name.slice(slash + 1) };
}

export type CaseView = Pick<Case, 'facts' | 'steps' | 'documents'>;
