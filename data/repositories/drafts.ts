/** 草稿: saved as the form holds them, finished or not, with a history to go back to. */
import { drafts, revisions, type Draft, type Revision } from '../records/draft';
import type { Step } from '../records/people';
import { assertMayIssue, assertMayStep, stepsAfterChange } from './life';
import { surplusRevisions } from './thin-history';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';

export type DraftContent = Pick<Draft, 'title' | 'input'>;

/** Revisions closer than this to the one kept before are not kept for the history: typing makes one every second or two. */
const APART_MS = 60_000;

export const revisionKey = (id: string, revision: number): string => `${id}/${String(revision).padStart(6, '0')}`;

/**
 * Those of a state, last changed first. `closed` remembers, from one call to the next, those that were issued and never
 * change again: an office has a hundred thousand of them, and a few that are open.
 */
export async function listDrafts(
  reading: Reading,
  state: Draft['state'] = 'open',
  closed = new Set<string>(),
): Promise<readonly Draft[]> {
  const found: Draft[] = [];
  for (const id of await reading.keys(drafts, '')) {
    if (closed.has(id)) continue;
    const draft = await reading.find(drafts, id);
    if (draft?.state === 'issued') closed.add(id);
    if (draft?.state === state) found.push(draft);
  }
  return found.sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

export async function findDraft(reading: Reading, id: string): Promise<Draft> {
  const draft = await reading.find(drafts, id);
  if (draft === undefined) throw storeError('not-possible', '这份草稿已经不在了');
  return draft;
}

export async function createDraft(
  unit: UnitOfWork,
  content: DraftContent,
  by: string,
  refersTo?: Draft['refersTo'],
): Promise<Draft> {
  const now = unit.tools.now();
  const draft: Draft = {
    id: unit.tools.newId(),
    revision: 1,
    ...contentOf(content),
    created: now,
    changed: now,
    by,
    state: 'open',
    steps: [],
    keptAt: now,
    ...(refersTo ? { refersTo } : {}),
  };
  await unit.put(drafts, draft.id, draft);
  await keep(unit, draft);
  return draft;
}

export interface Saving extends DraftContent {
  readonly id: string;
  /** The revision it was made from. */
  readonly base: number;
  readonly by: string;
  /** Keeps it for the history however short a time ago the last was kept. */
  readonly keep?: boolean;
}

/** Fails as `conflict` where somebody saved the draft since `base`, as `not-possible` where it is no longer open. */
export async function saveDraft(unit: UnitOfWork, saving: Saving): Promise<Draft> {
  const old = await draftAt(unit, saving.id, saving.base);
  const now = unit.tools.now();
  const kept = saving.keep === true || old.keptAt === undefined || isApart(old.keptAt, now);
  const draft: Draft = {
    ...old,
    ...contentOf(saving),
    revision: old.revision + 1,
    changed: now,
    by: saving.by,
    keptAt: kept ? now : old.keptAt,
    steps: stepsAfterChange(old, saving, { by: saving.by, at: now }),
  };
  await unit.put(drafts, draft.id, draft);
  if (kept) await keep(unit, draft);
  if (old.keptAt?.slice(0, 10) !== now.slice(0, 10)) await thin(unit, draft.id);
  return draft;
}

/** Once a day: what is old is kept less densely. */
async function thin(unit: UnitOfWork, id: string): Promise<void> {
  for (const revision of surplusRevisions(await listRevisions(unit, id))) {
    await unit.remove(revisions, revisionKey(id, revision));
  }
}

/** Either way round: a clock that was set back must not stop the history. */
const isApart = (one: string, other: string): boolean => Math.abs(Date.parse(other) - Date.parse(one)) >= APART_MS;

const contentOf = ({ title, input }: DraftContent): DraftContent => ({ title, input });

async function keep(unit: UnitOfWork, { id, revision, changed: at, by, title, input }: Draft): Promise<void> {
  await unit.put(revisions, revisionKey(id, revision), { revision, at, by, title, input });
}

/** The open draft, if it still is what the caller has seen. */
async function draftAt(unit: UnitOfWork, id: string, base: number): Promise<Draft> {
  const draft = await openDraft(unit, id);
  if (draft.revision === base) return draft;
  throw storeError('conflict', '这份草稿刚刚在别处保存过；请先看过那一版，再决定用哪一版，或另存为新的草稿');
}

async function openDraft(unit: UnitOfWork, id: string): Promise<Draft> {
  const draft = await findDraft(unit, id);
  if (draft.state === 'open') return draft;
  throw storeError(
    'not-possible',
    draft.state === 'issued' ? '这份草稿已经签发，不能再改' : '这份草稿在回收站里，请先还原',
  );
}

/** What is kept of a draft's history, newest first. */
export async function listRevisions(reading: Reading, id: string): Promise<readonly Revision[]> {
  const found: Revision[] = [];
  for (const key of await reading.keys(revisions, id)) {
    const revision = await reading.find(revisions, `${id}/${key}`);
    if (revision) found.push(revision);
  }
  return found.reverse();
}

/** Goes back to a kept revision by a new one; what was there until now is kept too. */
export async function restoreRevision(
  unit: UnitOfWork,
  { id, revision, base, by }: Pick<Saving, 'id' | 'base' | 'by'> & { readonly revision: number },
): Promise<Draft> {
  const old = await openDraft(unit, id);
  const wanted = await unit.find(revisions, revisionKey(id, revision));
  if (wanted === undefined) throw storeError('not-possible', `没有第 ${revision} 版`);
  await keep(unit, old);
  return saveDraft(unit, { id, base, by, title: wanted.title, input: wanted.input, keep: true });
}

export async function duplicateDraft(unit: UnitOfWork, id: string, by: string): Promise<Draft> {
  const { title, input, refersTo } = await findDraft(unit, id);
  return createDraft(unit, { title: `${title}（副本）`, input }, by, refersTo);
}

/**
 * 核稿、会签、签发 …: enters who did it, on exactly the revision that was seen, or 退回 with the reason. Text that is
 * changed afterwards sends the draft back.
 */
export async function takeStep(
  unit: UnitOfWork,
  { id, base }: Pick<Saving, 'id' | 'base'>,
  step: Pick<Step, 'step' | 'by' | 'opinion'>,
): Promise<Draft> {
  const draft = await draftAt(unit, id, base);
  await assertMayStep(unit, draft, step);
  const stepped: Draft = { ...draft, steps: [...draft.steps, { ...step, at: unit.tools.now(), revision: base }] };
  await unit.put(drafts, id, stepped);
  return stepped;
}

/**
 * Closes a draft in the unit of work that issues it: it is issued, or the number is untouched. Fails as `not-possible`
 * where it is not signed and must be.
 */
export async function closeIssued(
  unit: UnitOfWork,
  { id, base }: Pick<Saving, 'id' | 'base'>,
  { document, by }: { readonly document: string; readonly by: string },
): Promise<Draft> {
  const draft = await draftAt(unit, id, base);
  await assertMayIssue(unit, draft, by);
  const closed: Draft = { ...draft, state: 'issued', changed: unit.tools.now(), document };
  await unit.put(drafts, id, closed);
  return closed;
}

/** Into the 回收站, or out of it again. */
export async function trashDraft(unit: UnitOfWork, id: string, trashed = true): Promise<Draft> {
  const draft = await findDraft(unit, id);
  if (draft.state === 'issued') throw storeError('not-possible', '这份草稿已经签发，不能删除');
  const moved: Draft = { ...draft, state: trashed ? 'trashed' : 'open', changed: unit.tools.now() };
  await unit.put(drafts, id, moved);
  return moved;
}

/** For good, with its history. Only what is in the 回收站. */
export async function purgeDraft(unit: UnitOfWork, id: string): Promise<void> {
  const draft = await findDraft(unit, id);
  if (draft.state !== 'trashed') throw storeError('not-possible', '只能彻底删除回收站里的草稿');
  for (const key of await unit.keys(revisions, id)) await unit.remove(revisions, `${id}/${key}`);
  await unit.remove(drafts, id);
}
