import { createDraft, listDrafts, saveDraft, takeStep } from '#data/repositories/drafts';
import { stageOf } from '#data/repositories/life';
import { expectOk, storeScenario } from '../store-scenario';

const content = (text: string) => ({ title: text, input: { body: text } });

/** A draft is reviewed and signed, changed, and reviewed again. */
export const signScenario = storeScenario({
  name: 'review, sign and change a draft',
  prepare: async (store) => void expectOk(await store.write((unit) => createDraft(unit, content('第1稿'), '张三'))),
  run: async (store, tell) => {
    const [draft] = expectOk(await store.read((reading) => listDrafts(reading)));
    if (draft === undefined) throw new Error('the draft is lost');
    const { id } = draft;
    let base = draft.revision;
    const take = async (step: 'reviewed' | 'signed' | 'returned'): Promise<void> => {
      const done = { step, by: '李四', opinion: '意见' };
      const { steps } = expectOk(await store.write((unit) => takeStep(unit, { id, base }, done)));
      tell(`steps ${steps.length}`);
    };
    if (stageOf(draft) !== 'draft') await take('returned');
    await take('reviewed');
    await take('signed');
    const saving = { id, base, by: '张三', ...content(`第${base + 1}稿`) };
    const saved = expectOk(await store.write((unit) => saveDraft(unit, saving)));
    tell(`steps ${saved.steps.length}`);
    base = saved.revision;
    await take('reviewed');
  },
  check: async (reading, told) => {
    const [draft] = await listDrafts(reading);
    if (!draft) return ['the draft is lost'];
    const problems = told.filter((fact, index) => told.indexOf(fact) !== index).map((fact) => `${fact} twice`);
    const most = Math.max(0, ...told.map((fact) => Number(fact.split(' ')[1])));
    if (draft.steps.length < most) problems.push(`${most} steps were told of, ${draft.steps.length} are there`);
    const changed = draft.revision > 1;
    const back = draft.steps.some(({ step }) => step === 'returned');
    if (changed && !back) problems.push('the text changed, and what was signed still holds');
    return problems;
  },
});
