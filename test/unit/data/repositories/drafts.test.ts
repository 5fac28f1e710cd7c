import { beforeEach, describe, expect, test } from 'vitest';
import {
  createDraft,
  duplicateDraft,
  findDraft,
  listDrafts,
  listRevisions,
  purgeDraft,
  restoreRevision,
  saveDraft,
  takeStep,
  trashDraft,
} from '#data/repositories/drafts';
import type { Reading, Store, Tools, UnitOfWork } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const content = (text: string) => ({ title: text, input: { kind: 'notice', body: text } });

let store: Store;
let clock: Date;
beforeEach(async () => {
  clock = new Date('2024-03-05T01:00:00Z');
  const tools: Tools = { ...modelTools(), now: () => clock.toISOString() };
  store = await openModel(createDisk().mount(), tools);
});
const pass = (seconds: number): void => {
  clock = new Date(clock.getTime() + seconds * 1000);
};
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));
const read = async <T>(work: (reading: Reading) => Promise<T>): Promise<T> => expectOk(await store.read(work));

describe('the history of a draft', () => {
  test('keeps one revision a minute while one types, and the current one always', async () => {
    const { id } = await write((unit) => createDraft(unit, content('一'), BY));
    for (let base = 1; base <= 90; base += 1) {
      pass(2);
      await write((unit) => saveDraft(unit, { id, base, by: BY, ...content(`稿${base + 1}`) }));
    }
    const kept = await read((reading) => listRevisions(reading, id));
    expect(kept.map(({ revision }) => revision)).toEqual([91, 61, 31, 1]);
    expect(await read((reading) => findDraft(reading, id))).toMatchObject({ revision: 91, title: '稿91' });
  });

  test('goes on although the clock was set back a year', async () => {
    const { id } = await write((unit) => createDraft(unit, content('一'), BY));
    pass(-365 * 24 * 3600);
    await write((unit) => saveDraft(unit, { id, base: 1, by: BY, ...content('二') }));
    expect(await read((reading) => listRevisions(reading, id))).toHaveLength(2);
  });

  test('going back keeps what was there until now', async () => {
    const { id } = await write((unit) => createDraft(unit, content('一'), BY));
    pass(2);
    await write((unit) => saveDraft(unit, { id, base: 1, by: BY, ...content('二') }));
    const back = await write((unit) => restoreRevision(unit, { id, revision: 1, base: 2, by: BY }));
    expect(back).toMatchObject({ revision: 3, ...content('一') });
    expect((await read((reading) => listRevisions(reading, id))).map(({ title }) => title)).toEqual(['一', '二', '一']);
  });
});

test('of two who save from the same revision the second is told, and nothing of the first is lost', async () => {
  const { id } = await write((unit) => createDraft(unit, content('一'), BY));
  await write((unit) => saveDraft(unit, { id, base: 1, by: BY, ...content('甲') }));
  const outcome = await store.write((unit) => saveDraft(unit, { id, base: 1, by: '李四', ...content('乙') }));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect(await read((reading) => findDraft(reading, id))).toMatchObject(content('甲'));
});

test('a duplicate is a draft of its own', async () => {
  const first = await write((unit) => createDraft(unit, content('一'), BY));
  const second = await write((unit) => duplicateDraft(unit, first.id, BY));
  expect(second.id).not.toBe(first.id);
  expect(second).toMatchObject({ title: '一（副本）', revision: 1, input: first.input });
});

describe('the trash', () => {
  test('takes a draft out of the list, gives it back, and keeps it from being changed', async () => {
    const { id } = await write((unit) => createDraft(unit, content('一'), BY));
    await write((unit) => trashDraft(unit, id));
    expect(await read((reading) => listDrafts(reading))).toEqual([]);
    expect(await read((reading) => listDrafts(reading, 'trashed'))).toHaveLength(1);
    const saving = { id, base: 1, by: BY, ...content('二') };
    expect(await store.write((unit) => saveDraft(unit, saving))).toMatchObject({ failure: { code: 'not-possible' } });
    await write((unit) => trashDraft(unit, id, false));
    expect(await read((reading) => listDrafts(reading))).toHaveLength(1);
  });

  test('alone can be emptied, and then nothing of the draft is left', async () => {
    const { id } = await write((unit) => createDraft(unit, content('一'), BY));
    expect(await store.write((unit) => purgeDraft(unit, id))).toMatchObject({ failure: { code: 'not-possible' } });
    await write((unit) => trashDraft(unit, id));
    await write((unit) => purgeDraft(unit, id));
    expect(await read((reading) => listDrafts(reading, 'trashed'))).toEqual([]);
    expect(await read((reading) => listRevisions(reading, id))).toEqual([]);
    expect(await store.read((reading) => findDraft(reading, id))).toMatchObject({ failure: { code: 'not-possible' } });
  });
});

test('a step is entered on the revision that was seen, and on no other', async () => {
  const { id } = await write((unit) => createDraft(unit, content('一'), BY));
  const signed = await write((unit) =>
    takeStep(unit, { id, base: 1 }, { step: 'signed', by: '李四', opinion: '同意' }),
  );
  expect(signed).toMatchObject({ revision: 1, steps: [{ step: 'signed', by: '李四', opinion: '同意', revision: 1 }] });
  const saved = await write((unit) => saveDraft(unit, { id, base: 1, by: BY, ...content('二') }));
  expect(saved.steps.map((one) => one.step)).toEqual(['signed', 'returned']);
  const late = await store.write((unit) => takeStep(unit, { id, base: 1 }, { step: 'signed', by: '李四' }));
  expect(late).toMatchObject({ ok: false, failure: { code: 'conflict' } });
});
