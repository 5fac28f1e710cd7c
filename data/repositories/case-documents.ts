/** What is done with the documents of a case: made as drafts, and gone on with in spite of a rule. */
import { brokenRules, unexcused, type RuleWarning } from '../chain/check-rules';
import { caseInput, caseLabel, findPlanned } from '../chain/case-input';
import type { Case } from '../records/case';
import { drafts, type Draft } from '../records/draft';
import type { Reading, UnitOfWork } from '../store/port';
import { makeDraft } from './case-drafts';
import { changeCase, findCase } from './cases';

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

/** The rules that a document would break now, as its draft or the facts say it; those that were excused are left out. */
export async function warningsOf(reading: Reading, of: Case, name: string): Promise<readonly RuleWarning[]> {
  const planned = findPlanned(of, name);
  const made = of.documents.find(({ document }) => document === name);
  if (planned === undefined || made?.issued) return [];
  const draft = made?.draft === undefined ? undefined : await reading.find(drafts, made.draft);
  return unexcused(of, name, brokenRules(of, name, draft?.input ?? caseInput(of, planned)));
}

/** Going on in spite of the rules that are broken now, for a reason that is kept with the case. */
export async function giveReason(
  unit: UnitOfWork,
  { id, document, by, reason }: DocumentWish & { readonly reason: string },
): Promise<Case> {
  const of = await findCase(unit, id);
  const broken = await warningsOf(unit, of, document);
  if (broken.length === 0) return of;
  const at = unit.tools.now();
  const excused = broken.map(({ rule, clause }) => ({ rule, clause, reason, by, at }));
  const known = of.documents.find((one) => one.document === document) ?? { document };
  const entry = { ...known, exceptions: [...(known.exceptions ?? []), ...excused] };
  const documents = [...of.documents.filter((one) => one.document !== document), entry];
  const what = `${caseLabel(of, document)}不合${excused.length}条规定，说明理由后继续：${reason}`;
  return (await changeCase(unit, of, { documents }, { by, what })).case;
}
