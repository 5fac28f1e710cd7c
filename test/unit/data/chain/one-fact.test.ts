import { beforeEach, expect, test } from 'vitest';
import { plannedDocuments } from '#data/chain/case-input';
import type { Case } from '#data/records/case';
import type { Problem } from '#data/records/case-facts';
import { documents } from '#data/records/document';
import { drafts } from '#data/records/draft';
import { giveReason, makeDocument } from '#data/repositories/case-documents';
import { addProblems, createCase, findCase, setFacts } from '#data/repositories/cases';
import { settleDraft } from '#data/repositories/case-issuing';
import { issueDocument } from '#data/repositories/issue';
import { readStory } from '#data/seed/story';
import type { Store } from '#data/store/port';
import workedCase from '../../../../data/seed/worked-case.json';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const story = readStory(workedCase);

let store: Store;
let id: string;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
  const of = expectOk(
    await store.write(async (unit) => {
      const created = await createCase(unit, story.facts, BY);
      return (await addProblems(unit, created.id, { problems: story.problems, by: BY })).case;
    }),
  );
  ({ id } = of);
  for (const { name: document } of plannedDocuments(of)) {
    expectOk(await store.write((unit) => makeDocument(unit, { id, document, by: BY })));
  }
});

const read = async (): Promise<Case> => expectOk(await store.read((reading) => findCase(reading, id)));

/** What every document says, by its name: its draft, or what went out. */
async function said(): Promise<ReadonlyMap<string, string>> {
  const of = await read();
  const texts = new Map<string, string>();
  for (const { document, draft = '', issued } of of.documents) {
    const kept = expectOk(
      await store.read(async (reading) => [await reading.find(drafts, draft), issued?.key] as const),
    );
    const [found, key] = kept;
    const record = key === undefined ? '' : expectOk(await store.read((reading) => reading.find(documents, key)));
    texts.set(document, JSON.stringify([found?.input, issued, record]));
  }
  return texts;
}

async function issue(document: string): Promise<void> {
  expectOk(await store.write((unit) => giveReason(unit, { id, document, by: BY, reason: '试验' })));
  const draftId = (await read()).documents.find((one) => one.document === document)?.draft ?? '';
  const draft = expectOk(await store.read((reading) => reading.find(drafts, draftId)));
  if (!draft) throw new Error(`${document} has no draft`);
  const seen = { id: draft.id, base: draft.revision };
  const numbered = (draft.input['head'] as { number?: { code: string } } | undefined)?.number;
  if (!numbered) {
    expectOk(await store.write((unit) => settleDraft(unit, { ...seen, by: BY, date: '2025-06-30' })));
    return;
  }
  const wish = { code: numbered.code, year: 2025 };
  const made = await store.write((unit) =>
    issueDocument(unit, { wish, by: BY, draft: seen }, ({ serial }) => {
      const { facts, files } = rendered(serial);
      const numberText = `${wish.code}〔${wish.year}〕${serial}号`;
      return Promise.resolve({ facts: { ...facts, title: draft.title, numberText }, files });
    }),
  );
  expectOk(made);
}

const changeProblem = async (no: number, change: Partial<Problem>): Promise<readonly string[]> => {
  const { revision, facts } = await read();
  const problems = facts.problems?.map((one) => (one.no === no ? { ...one, ...change } : one));
  const wish = { id, base: revision, facts: { ...facts, problems } };
  const done = expectOk(await store.write((unit) => setFacts(unit, wish, { by: BY, what: '改' })));
  return done.followed.map(({ document }) => document).sort();
};

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...after.keys()].filter((name) => before.get(name) !== after.get(name)).sort();

/** Every document that names the deadline of problem 11, which lies in 临河县. */
const NAMING_11 = ['circular', 'closing/11', 'feedback/临河县', 'ledger', 'problem-list', 'reply/临河县'].filter(
  (name) =>
    plannedDocuments({ facts: { ...story.facts, problems: story.problems as Problem[] } }).some(
      (one) => one.name === name,
    ),
);

test('one fact changed changes every document that says it, and no other', async () => {
  const before = await said();
  const followed = await changeProblem(11, { deadline: '2025-08-08' });
  expect(followed).toEqual([...NAMING_11].sort());
  expect(differing(before, await said())).toEqual([...NAMING_11].sort());
});

test('what was issued or settled never changes', async () => {
  for (const name of ['problem-list', 'feedback/临河县', 'closing/11']) await issue(name);
  const before = await said();
  const followed = await changeProblem(11, { deadline: '2025-08-08' });
  const open = NAMING_11.filter((name) => !['problem-list', 'feedback/临河县', 'closing/11'].includes(name)).sort();
  expect(followed).toEqual(open);
  expect(differing(before, await said())).toEqual(open);
});

test('number and date of what is issued reach every open document that cites it', async () => {
  await issue('feedback/东岭区');
  const before = await said();
  await issue('circular');
  const after = await said();
  const citing = differing(before, after).filter((name) => name !== 'circular');
  expect(citing).toContain('closing/1');
  expect(citing).toContain('hand-over/2');
  for (const name of citing) expect(after.get(name)).toContain('云办通报〔2025〕1号');
  expect(after.get('feedback/东岭区')).toBe(before.get('feedback/东岭区'));
});

test('a document is issued once', async () => {
  await issue('feedback/东岭区');
  const again = await store.write((unit) => makeDocument(unit, { id, document: 'feedback/东岭区', by: BY }));
  expect(again).toMatchObject({ ok: false, failure: { message: '督查反馈意见（东岭区）已经印发，不再改动' } });
});
