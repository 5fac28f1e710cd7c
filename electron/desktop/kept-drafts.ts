/** The drafts in the store, as the window asks for them. */
import * as v from 'valibot';

import { replyOf } from './store-reply';
import type { Argument } from '#data/contract/contract';
import type { DraftSummary, KeptDraft, RevisionSummary } from '#data/contract/draft-calls';
import { draftInput } from '#data/contract/json';
import type { Reply } from '#data/contract/reply';
import type { DraftInput } from '#data/contract/types';
import { revisions, type Draft } from '#data/records/draft';
import * as repository from '#data/repositories/drafts';
import { matchesWords } from '#data/repositories/find-drafts';
import { standingOf } from '#data/repositories/life';
import type { ClosedDrafts } from '#electron/search/closed-drafts';
import { storeError } from '#data/store/failure';
import type { Store, UnitOfWork } from '#data/store/port';

export interface KeptDraftsPorts {
  readonly store: Store;
  /** Who sits here, as the history names them. */
  readonly by: string;
  /** Spares lists the reading of what was issued long ago. */
  readonly closed?: ClosedDrafts;
}

export async function listDrafts(
  { state, words = '', kind, most = Infinity }: Argument<'listDrafts'>,
  { store, closed }: Pick<KeptDraftsPorts, 'store' | 'closed'>,
): Promise<Reply<readonly DraftSummary[]>> {
  return replyOf(
    await store.browse(async (reading) => {
      const drafts = await repository.listDrafts(reading, state, await closed?.of(reading));
      await closed?.keep(reading);
      return drafts
        .filter((draft) => kind === undefined || draft.input['kind'] === kind)
        .filter((draft) => matchesWords(draft, words))
        .slice(0, most)
        .map(summaryOf);
    }),
  );
}

export const openDraft = async (
  { id }: Argument<'openDraft'>,
  { store }: Pick<KeptDraftsPorts, 'store'>,
): Promise<Reply<KeptDraft>> =>
  replyOf(await store.read(async (reading) => keptDraft(await repository.findDraft(reading, id))));

export async function saveDraft(
  { input, draft, keep = false }: Argument<'saveDraft'>,
  { store, by }: KeptDraftsPorts,
): Promise<Reply<DraftSummary>> {
  const content = { title: titleOf(input), input };
  return replyOf(
    await store.write(async (unit) => {
      if (draft === undefined) return summaryOf(await repository.createDraft(unit, content, by));
      const saved = await alreadySaved(unit, draft.id, draft.revision, input);
      const saving = { ...content, id: draft.id, base: draft.revision, by, keep };
      return summaryOf(saved ?? (await repository.saveDraft(unit, saving)));
    }),
  );
}

/** A saving whose outcome was uncertain and that is tried again had been done after all. */
async function alreadySaved(unit: UnitOfWork, id: string, base: number, input: DraftInput): Promise<Draft | undefined> {
  const draft = await repository.findDraft(unit, id);
  const same = draft.revision === base + 1 && JSON.stringify(draft.input) === JSON.stringify(input);
  return same && draft.state === 'open' ? draft : undefined;
}

export const duplicateDraft = async (
  { id }: Argument<'duplicateDraft'>,
  { store, by }: KeptDraftsPorts,
): Promise<Reply<DraftSummary>> =>
  replyOf(await store.write(async (unit) => summaryOf(await repository.duplicateDraft(unit, id, by))));

export const trashDraft = async (
  { id, trashed }: Argument<'trashDraft'>,
  { store }: KeptDraftsPorts,
): Promise<Reply<DraftSummary>> =>
  replyOf(await store.write(async (unit) => summaryOf(await repository.trashDraft(unit, id, trashed))));

export const purgeDraft = async ({ id }: Argument<'purgeDraft'>, { store }: KeptDraftsPorts): Promise<Reply<null>> =>
  replyOf(
    await store.write(async (unit) => {
      await repository.purgeDraft(unit, id);
      return null;
    }),
  );

export const listRevisions = async (
  { id }: Argument<'listRevisions'>,
  { store }: KeptDraftsPorts,
): Promise<Reply<readonly RevisionSummary[]>> =>
  replyOf(
    await store.browse(async (reading) => {
      const kept = await repository.listRevisions(reading, id);
      return kept.map(({ revision, at, by, title }) => ({ revision, at, by, title }));
    }),
  );

export const readRevision = async (
  { id, revision }: Argument<'readRevision'>,
  { store }: KeptDraftsPorts,
): Promise<Reply<DraftInput>> =>
  replyOf(
    await store.browse(async (reading) => {
      const kept = await reading.find(revisions, repository.revisionKey(id, revision));
      if (kept === undefined) throw storeError('not-possible', '没有这一版');
      return inputOf(kept.input);
    }),
  );

export const restoreRevision = async (
  argument: Argument<'restoreRevision'>,
  { store, by }: KeptDraftsPorts,
): Promise<Reply<KeptDraft>> =>
  replyOf(await store.write(async (unit) => keptDraft(await repository.restoreRevision(unit, { ...argument, by }))));

const summaryOf = ({ id, revision, title, state, changed, input, steps }: Draft): DraftSummary => ({
  id,
  revision,
  title,
  state,
  changed,
  standing: standingOf({ state, steps }),
  kind: typeof input['kind'] === 'string' ? input['kind'] : '',
});

export const keptDraft = (draft: Draft): KeptDraft => ({ ...summaryOf(draft), input: inputOf(draft.input) });

function inputOf(input: Draft['input']): DraftInput {
  const read = v.safeParse(draftInput, input);
  if (!read.success) throw storeError('damaged', '这份草稿的内容不是公文');
  return read.output;
}

/** On one line, for lists. */
const titleOf = ({ title }: DraftInput): string =>
  typeof title === 'string' ? title.replace(/\s*\n\s*/gu, '').trim() : '';
