import { createDraft, findDraft, listDrafts, listRevisions, saveDraft } from '#data/repositories/drafts';
import { expectOk, storeScenario } from '../store-scenario';

const BY = '张三';

/** The text says which revision it is, several times over, so that a torn one shows. */
const content = (revision: number) => ({ title: `第${revision}稿`, input: { body: `第${revision}稿。`.repeat(100) } });

export const draftScenario = storeScenario({
  name: 'save a draft',
  prepare: async (store) => void expectOk(await store.write((unit) => createDraft(unit, content(1), BY))),
  run: async (store, tell) => {
    const [draft] = expectOk(await store.read((reading) => listDrafts(reading)));
    if (draft === undefined) throw new Error('the draft is lost');
    for (let count = 0, base = draft.revision; count < 2; count += 1, base += 1) {
      const saving = { id: draft.id, base, by: BY, keep: count === 1, ...content(base + 1) };
      expectOk(await store.write((unit) => saveDraft(unit, saving)));
      tell(String(base + 1));
    }
  },
  check: async (reading, told) => {
    const [{ id } = { id: '' }] = await listDrafts(reading);
    const { revision, title, input } = await findDraft(reading, id);
    const history = await listRevisions(reading, id);
    const mixed = [{ revision, title, input }, ...history].filter(
      (one) => JSON.stringify({ title: one.title, input: one.input }) !== JSON.stringify(content(one.revision)),
    );
    const newest = Math.max(1, ...told.map(Number));
    return [
      ...mixed.map((one) => `revision ${one.revision} is mixed`),
      ...(revision < newest ? [`revision ${newest} was told of, ${revision} is there`] : []),
      ...(history.at(-1)?.revision === 1 ? [] : ['the first revision is lost']),
    ];
  },
});
