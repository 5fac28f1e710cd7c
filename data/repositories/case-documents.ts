/** What is done with the documents of a case: made as drafts, and gone on with in spite of a rule. */
import type { Case } from '../records/case';
import type { Draft } from '../records/draft';
import type { UnitOfWork } from '../store/port';
import { makeDraft } from './case-drafts';
import { changeCase, findCase } from './cases';
import { caseLabel } from '../chain/case-input';

export interface DocumentWish {
  /** Of the case. */
  readonly id: string;
  /** `circular`, `feedback/东岭区` */
  readonly document: string;
  readonly by: string;
}

/** The draft of a document of the case: the one that is open, or a new one. */
export async function makeDocument(
  unit: UnitOfWork,
  { id, document, by }: DocumentWish,
): Promise<{ readonly draft: Draft; readonly case: Case }> {
  const of = await findCase(unit, id);
  const { draft, documents } = await makeDraft(unit, of, document, by);
  if (documents === of.documents) return { draft, case: of };
  const changed = await changeCase(unit, of, { documents }, { by, what: `拟制${caseLabel(of, document)}` });
  return { draft, case: changed.case };
}
