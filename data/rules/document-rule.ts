import type { Case } from '../records/case';
import type { Source } from './source';

/** What a rule looks at: the case, and the document as it would go out. */
export interface RuleContext {
  readonly of: Pick<Case, 'facts' | 'steps' | 'documents'>;
  /** `hand-over/1`, and its parts. */
  readonly name: string;
  readonly id: string;
  readonly key: string;
  readonly issuers: readonly string[];
  readonly addressees: readonly string[];
  readonly copyTo: readonly string[];
  readonly date: string | undefined;
  /** Dates of the documents that it cites. */
  readonly followed: readonly string[];
}

export interface DocumentRule {
  readonly id: string;
  /** Ids of the documents of the chain it is about. */
  readonly documents: readonly string[] | 'all';
  readonly source: Source;
  /** Chinese: what is wrong, and what would be right. */
  readonly message: string;
  readonly holds: (context: RuleContext) => boolean;
}

export const documentRule = (
  id: string,
  documents: DocumentRule['documents'],
  source: Source,
  rest: Pick<DocumentRule, 'message' | 'holds'>,
): DocumentRule => ({ id, documents, source, ...rest });
