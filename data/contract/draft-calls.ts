/** What the window asks of the drafts that are kept: 草稿箱, 回收站 and 历史版本. */
import * as v from 'valibot';

import { takes } from './call';
import { draftInput } from './json';
import type { DraftInput } from './types';
import type { Standing } from '#data/repositories/life';

export interface DraftSummary {
  readonly id: string;
  /** The one to be named when it is saved next. */
  readonly revision: number;
  readonly title: string;
  readonly kind: string;
  readonly state: 'open' | 'trashed' | 'issued';
  /** ISO 8601 with offset. */
  readonly changed: string;
  /** What it waits for. */
  readonly standing: Standing;
}

export interface KeptDraft extends DraftSummary {
  readonly input: DraftInput;
}

export interface RevisionSummary {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly title: string;
}

/** What was being written when the window, or the whole program, ended unexpectedly. */
export interface Recovered {
  readonly input: DraftInput;
  /** The draft it was last saved as. */
  readonly draft?: Pick<DraftSummary, 'id' | 'revision' | 'changed'>;
  /** `window`: perhaps newer than what was saved last; `program`: exactly that. */
  readonly from: 'window' | 'program';
}

export const draftId = v.pipe(v.string(), v.uuid());
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const ofDraft = v.strictObject({ id: draftId });
const ofRevision = v.strictObject({ id: draftId, revision });

export const draftCalls = {
  /** Last changed first; `words` are looked for in titles and texts. */
  listDrafts: takes(
    v.strictObject({
      state: v.picklist(['open', 'trashed']),
      words: v.optional(v.pipe(v.string(), v.maxLength(100))),
      /** Id of a kind; all kinds without. */
      kind: v.optional(v.pipe(v.string(), v.maxLength(64))),
      most: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    }),
  ).returns<readonly DraftSummary[]>(),

  openDraft: takes(ofDraft).returns<KeptDraft>(),

  /** Begins a draft (no `draft`) or saves it over the revision that the window has. Answers once it is on the disk. */
  saveDraft: takes(
    v.strictObject({
      input: draftInput,
      draft: v.optional(ofRevision),
      /** Keeps it for the history, however short a time ago the last was kept. */
      keep: v.optional(v.boolean()),
    }),
  ).returns<DraftSummary>(),

  duplicateDraft: takes(ofDraft).returns<DraftSummary>(),

  /** Into the 回收站, or out of it again. */
  trashDraft: takes(v.strictObject({ id: draftId, trashed: v.boolean() })).returns<DraftSummary>(),

  /** For good, with its history. */
  purgeDraft: takes(ofDraft).returns<null>(),

  /** Newest first. */
  listRevisions: takes(ofDraft).returns<readonly RevisionSummary[]>(),

  readRevision: takes(ofRevision).returns<DraftInput>(),

  /** Goes back to a kept revision by a new one; what was there until now is kept too. */
  restoreRevision: takes(v.strictObject({ id: draftId, base: revision, revision })).returns<KeptDraft>(),

  /** What was being written when the window or the program ended unexpectedly; `null` after an ordinary end. */
  recoverDraft: takes(v.undefined()).returns<Recovered | null>(),

  /** What the store has to tell since it was last asked, in Chinese, each once. */
  takeStoreNotices: takes(v.undefined()).returns<readonly string[]>(),

  /** Answers `closeRequested`: whether everything typed is on the disk. */
  readyToClose: takes(v.strictObject({ saved: v.boolean() })).returns<null>(),
} as const;
