/** 办理 of drafts, and the rules for it, as the window asks for them. */
import type { OfficePorts } from './ports';
import { writeCopy } from './write-copy';
import type { Argument } from '#data/contract/contract';
import type { DraftLife, Workflow } from '#data/contract/life-calls';
import type { CopyResult } from '#data/contract/office-types';
import type { Reply } from '#data/contract/reply';
import type { Draft } from '#data/records/draft';
import { findDraft, takeStep } from '#data/repositories/drafts';
import { nextSteps, setWorkflow, standingOf } from '#data/repositories/life';
import { replyOf } from '#electron/desktop/store-reply';

type Ports = Pick<OfficePorts, 'store'>;

const lifeOf = (draft: Draft): DraftLife => {
  const { id, revision, title, steps } = draft;
  return { id, revision, title, steps, standing: standingOf(draft), next: nextSteps(draft) };
};

export const draftLife = async ({ id }: Argument<'draftLife'>, { store }: Ports): Promise<Reply<DraftLife>> =>
  replyOf(await store.read(async (reading) => lifeOf(await findDraft(reading, id))));

export async function step(
  { id, base, step: name, by, opinion = '' }: Argument<'takeStep'>,
  { store }: Ports,
): Promise<Reply<DraftLife>> {
  const said = opinion === '' ? {} : { opinion };
  return replyOf(
    await store.write(async (unit) => lifeOf(await takeStep(unit, { id, base }, { step: name, by, ...said }))),
  );
}

/** Names once each. */
export const changeWorkflow = async ({ direct }: Workflow, { store }: Ports): Promise<Reply<Workflow>> =>
  replyOf(
    await store.write(async (unit) => {
      const rules = { direct: direct === 'everyone' ? direct : [...new Set(direct)] };
      await setWorkflow(unit, rules);
      return rules;
    }),
  );

export async function exportSheet(
  { id }: Argument<'exportDraftSheet'>,
  { store, engine, dialogs, tokens }: Pick<OfficePorts, 'store' | 'engine' | 'dialogs' | 'tokens'>,
): Promise<Reply<CopyResult>> {
  const found = await store.read((reading) => findDraft(reading, id));
  if (!found.ok) return replyOf(found);
  const made = await engine.run('draftSheet', { draft: found.value });
  if (!made.ok) return made;
  const name = ['发文稿纸', found.value.title];
  return writeCopy({ title: '导出发文稿纸', name, format: 'pdf', bytes: made.value }, { dialogs, tokens });
}
