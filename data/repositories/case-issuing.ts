/** 印发 of a document of a case: its number and date go back to the case, so that the next document cites it. */
import { brokenRules, unexcused } from '../chain/check-rules';
import { caseInput, findPlanned } from '../chain/case-input';
import { cases, type Case, type MadeDocument } from '../records/case';
import { drafts, type Draft } from '../records/draft';
import { storeError } from '../store/failure';
import type { UnitOfWork } from '../store/port';
import { canonical } from './canonical';
import { changeCase } from './cases';

type Origin = NonNullable<Draft['origin']>;
type Issued = NonNullable<MadeDocument['issued']>;

/**
 * Part of the unit of work that issues the draft. Fails as `not-possible` where the document was issued before, or where
 * the draft does not say what the case says now: it lay in the 回收站 while the facts were changed.
 */
export async function enterIssued(
  unit: UnitOfWork,
  { case: id, document: name, base }: Origin,
  {
    issued,
    input,
    by,
  }: { readonly issued: Omit<Issued, 'at' | 'by'>; readonly input: Draft['input']; readonly by: string },
): Promise<void> {
  const of = await unit.find(cases, id);
  // A case that was lost must not keep an office from issuing.
  if (of === undefined) return;
  const planned = findPlanned(of, name);
  const label = planned?.label ?? issued.title;
  if (of.documents.some((one) => one.document === name && one.issued)) {
    throw storeError('not-possible', `督查事项“${of.facts.title}”的${label}已经印发过，不能再印发一份`);
  }
  if (planned === undefined || canonical(caseInput(of, planned)) !== canonical(base)) {
    throw storeError('not-possible', `督查事项的事实在这份草稿之后改过，请从督查事项里重新做一份${label}`);
  }
  const [broken] = unexcused(of, name, brokenRules(of, name, input));
  if (broken)
    throw storeError(
      'not-possible',
      `${broken.message}（${broken.authority}：${broken.clause}）。仍要印发的，请先说明理由`,
      'rule-broken',
    );
  const now = unit.tools.now();
  const number = issued.number === undefined ? '' : `（${issued.number}）`;
  await changeCase(
    unit,
    of,
    { documents: withIssued(of, name, { ...issued, at: now, by }) },
    { by, what: `印发${label}${number}` },
  );
}

function withIssued({ documents }: Case, name: string, issued: Issued): Case['documents'] {
  const known = documents.find(({ document }) => document === name);
  return [...documents.filter(({ document }) => document !== name), { ...known, document: name, issued }];
}

/**
 * 定稿 of a document that carries no number: a list, a form. What it says is kept in the case and never changes; the
 * draft is closed.
 */
export async function settleDraft(
  unit: UnitOfWork,
  { id, base, by, date }: { readonly id: string; readonly base: number; readonly by: string; readonly date: string },
): Promise<void> {
  const draft = await unit.find(drafts, id);
  if (!draft?.origin || draft.state !== 'open')
    throw storeError('not-possible', '这份草稿不是从督查事项做的，或者已经不在');
  if (draft.revision !== base) throw storeError('conflict', '这份草稿刚刚在别处保存过；请先看过那一版');
  await unit.put(drafts, id, { ...draft, state: 'issued', changed: unit.tools.now() });
  const issued = { title: draft.title, date, input: draft.input };
  await enterIssued(unit, draft.origin, { issued, input: draft.input, by });
}
