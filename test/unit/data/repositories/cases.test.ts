import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#data/records/case';
import type { CaseFacts } from '#data/records/case-facts';
import { drafts } from '#data/records/draft';
import { makeDocument } from '#data/repositories/case-documents';
import { addProblems, createCase, findCase, setFacts, takeProblemStep } from '#data/repositories/cases';
import { saveDraft } from '#data/repositories/drafts';
import type { Store } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, openModel } from '../../../crash/store-scenario';
import { caseFactsOf, problemOf } from '../../../support/case-facts';

const BY = '张三';

let store: Store;
let id: string;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
  ({ id } = expectOk(await store.write((unit) => createCase(unit, caseFactsOf(), BY))));
});

const read = async (): Promise<Case> => expectOk(await store.read((reading) => findCase(reading, id)));
const change = async (facts: (before: CaseFacts) => CaseFacts) => {
  const { revision, facts: before } = await read();
  const wish = { id, base: revision, facts: facts(before) };
  return expectOk(await store.write((unit) => setFacts(unit, wish, { by: BY, what: '改' })));
};
const make = async (document: string) =>
  expectOk(await store.write((unit) => makeDocument(unit, { id, document, by: BY }))).draft;
const draftOf = async (draft: string) => {
  const found = expectOk(await store.read((reading) => reading.find(drafts, draft)));
  if (!found) throw new Error('the draft is lost');
  return found;
};

describe('facts of a case', () => {
  test('numbers are given to problems once, and never again', async () => {
    const add = async () =>
      expectOk(await store.write((unit) => addProblems(unit, id, { problems: [problemOf()], by: BY })));
    expect((await add()).added.map(({ no }) => no)).toEqual([3]);
    await change((facts) => ({ ...facts, problems: [problemOf({ no: 1 }), problemOf({ no: 2 })] }));
    expect((await add()).added.map(({ no }) => no)).toEqual([4]);
  });

  test('a change from an old revision is refused', async () => {
    const { facts } = await read();
    await change((before) => ({ ...before, overview: '新的' }));
    const late = await store.write((unit) => setFacts(unit, { id, base: 1, facts }, { by: BY, what: '改' }));
    expect(late).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test('a problem that was dealt with is not taken out', async () => {
    const claim = { problem: 1, step: 'claimed', unit: '甲公司', on: '2025-06-20' } as const;
    expectOk(await store.write((unit) => takeProblemStep(unit, id, claim, BY)));
    const { revision, facts } = await read();
    const without = { ...facts, problems: [problemOf({ no: 2 })] };
    const outcome = await store.write((unit) =>
      setFacts(unit, { id, base: revision, facts: without }, { by: BY, what: '改' }),
    );
    expect(outcome).toMatchObject({ ok: false, failure: { message: '第1号问题已经办理过“认领”，不能删去' } });
  });
});

describe('a draft made from a case', () => {
  test('says the facts, and follows them', async () => {
    const draft = await make('circular');
    expect(draft.input).toMatchObject({ content: { inspection: { visited: 10 } } });
    const { followed } = await change((facts) => ({
      ...facts,
      rounds: facts.rounds?.map((round) => ({ ...round, visited: 12 })),
    }));
    expect(followed).toEqual([{ document: 'circular', draft: draft.id, conflicts: [] }]);
    expect((await draftOf(draft.id)).input).toMatchObject({ content: { inspection: { visited: 12 } } });
  });

  test('keeps what a person typed, and tells where the case says otherwise', async () => {
    const draft = await make('circular');
    const typed = { ...draft.input, content: { ...(draft.input['content'] as object), overview: '手写的总体情况' } };
    const saving = { id: draft.id, base: draft.revision, by: BY, title: draft.title, input: typed };
    expectOk(await store.write((unit) => saveDraft(unit, saving)));
    const { followed } = await change((facts) => ({ ...facts, overview: '新的总体情况', title: '2025年年中督查' }));
    expect(followed[0]?.conflicts).toEqual([{ path: 'content.overview', fact: '新的总体情况' }]);
    const { input, title } = await draftOf(draft.id);
    expect(input).toMatchObject({ title: '关于2025年年中督查情况的通报', content: { overview: '手写的总体情况' } });
    expect(title).toBe('关于2025年年中督查情况的通报');
  });

  test('is untouched by facts that it does not say', async () => {
    const draft = await make('circular');
    const { followed } = await change((facts) => ({
      ...facts,
      problems: facts.problems?.map((problem) => ({ ...problem, rectification: { person: '李四' } })),
    }));
    expect(followed).toEqual([]);
    expect((await draftOf(draft.id)).revision).toBe(draft.revision);
  });
});
