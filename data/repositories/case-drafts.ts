/** Drafts that were made from a case follow its facts until they are issued; then they never change. */
import { caseInput, findPlanned } from '../chain/case-input';
import type { Conflict } from '../chain/merge';
import { merge } from '../chain/merge';
import type { Case, MadeDocument } from '../records/case';
import { drafts, type Draft } from '../records/draft';
import { storeError } from '../store/failure';
import type { UnitOfWork } from '../store/port';
import { canonical } from './canonical';
import { createDraft, saveDraft } from './drafts';

/** A draft that followed its case. */
export interface Followed {
  readonly document: string;
  readonly draft: string;
  /** Where a person had typed something else: the draft keeps it. */
  readonly conflicts: readonly Conflict[];
}

/** Lets every open draft of the case say what its facts say now. */
export async function followCase(unit: UnitOfWork, of: Case, by: string): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  for (const { document, draft: id, issued } of of.documents) {
    if (id === undefined || issued !== undefined) continue;
    const draft = await unit.find(drafts, id);
    const one = draft?.state === 'open' ? await followOne(unit, of, draft, by) : undefined;
    if (one) followed.push({ document, draft: id, conflicts: one });
  }
  return followed;
}

async function followOne(
  unit: UnitOfWork,
  of: Case,
  draft: Draft,
  by: string,
): Promise<readonly Conflict[] | undefined> {
  const { origin } = draft;
  const planned = origin && findPlanned(of, origin.document);
  if (!origin || !planned) return undefined;
  const facts = caseInput(of, planned);
  if (canonical(facts) === canonical(origin.base)) return undefined;
  const { value, conflicts } = merge(origin.base, draft.input, facts);
  const input = value as Draft['input'];
  const open = [
    ...(origin.conflicts ?? []).filter(({ path }) => !conflicts.some((one) => one.path === path)),
    ...conflicts,
  ];
  const saved = await saveDraft(unit, {
    id: draft.id,
    base: draft.revision,
    by,
    title: titleOf(input, draft.title),
    input,
    keep: true,
  });
  await unit.put(drafts, draft.id, { ...saved, origin: { ...origin, base: facts, conflicts: open } });
  return conflicts;
}

const titleOf = ({ title }: Draft['input'], before: string): string =>
  typeof title === 'string' && title !== '' ? title.replaceAll('\n', '') : before;

/** The draft of a document of the case: the one there is, or a new one. Fails as `not-possible` once it is issued. */
export async function makeDraft(
  unit: UnitOfWork,
  of: Case,
  name: string,
  by: string,
): Promise<{ readonly draft: Draft; readonly documents: Case['documents'] }> {
  const planned = findPlanned(of, name);
  if (planned === undefined) throw storeError('not-possible', `这个督查事项没有“${name}”这份文书，或者事实还不够`);
  const known = of.documents.find(({ document }) => document === name);
  if (known?.issued) throw storeError('not-possible', `${planned.label}已经印发，不再改动`);
  const old = known?.draft === undefined ? undefined : await unit.find(drafts, known.draft);
  if (old?.state === 'open') return { draft: old, documents: of.documents };
  const base = caseInput(of, planned);
  const created = await createDraft(unit, { title: titleOf(base, planned.label), input: base }, by);
  const draft: Draft = { ...created, origin: { case: of.id, document: name, base } };
  await unit.put(drafts, draft.id, draft);
  const entry: MadeDocument = { ...known, document: name, draft: draft.id };
  return { draft, documents: [...of.documents.filter(({ document }) => document !== name), entry] };
}
