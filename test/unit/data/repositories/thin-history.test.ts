import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraft, listRevisions, saveDraft } from '#data/repositories/drafts';
import { surplusRevisions, type KeptRevision } from '#data/repositories/thin-history';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, modelTools, noLock } from '../../../crash/store-scenario';
import { openStore } from '#electron/storage/open-store';

const HOUR = 3_600_000;
const END = Date.parse('2024-03-31T12:30:00Z');
const at = (hoursAgo: number): string => new Date(END - hoursAgo * HOUR).toISOString();
const history = (...hoursAgo: readonly number[]): readonly KeptRevision[] =>
  hoursAgo.map((hours, index) => ({ revision: index + 1, at: at(hours) }));

describe('history', () => {
  test('of the last day is kept whole', () => {
    expect(surplusRevisions(history(24, 23.9, 1, 0.5, 0.2, 0))).toEqual([]);
  });

  test('of the last week is kept by the hour, the latest of each', () => {
    expect(surplusRevisions(history(200, 50.4, 50.2, 50.1, 49.2, 0))).toEqual([3, 2]);
  });

  test('that is older is kept by the day', () => {
    expect(surplusRevisions(history(600, 306, 304, 302, 280, 0))).toEqual([3, 2]);
  });

  test('never loses its first and its last version, nor any of the last day, and thinned once is thin enough', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), { minLength: 1, maxLength: 60 }), (hours) => {
        const kept = history(...[...hours].sort((a, b) => b - a));
        const surplus = new Set(surplusRevisions(kept));
        const left = kept.filter(({ revision }) => !surplus.has(revision));
        expect(left[0]).toEqual(kept[0]);
        expect(left.at(-1)).toEqual(kept.at(-1));
        const newest = Date.parse(kept.at(-1)?.at ?? '');
        for (const one of kept) if (newest - Date.parse(one.at) <= 24 * HOUR) expect(left).toContain(one);
        expect(surplusRevisions(left)).toEqual([]);
      }),
    );
  });
});

test('a draft written on for weeks keeps a history that stays short, thinned once a day', async () => {
  let hours = 0;
  const tools = {
    ...modelTools(),
    now: () => new Date(Date.parse('2024-03-01T08:00:00Z') + hours * HOUR).toISOString(),
  };
  const store = expectOk(await openStore({ folder: '/data', tools, fs: createDisk().mount(), lock: noLock }));
  const content = (text: string) => ({ title: text, input: { kind: 'notice', body: text } });
  let draft = expectOk(await store.write((unit) => createDraft(unit, content('0'), '张三')));
  for (let day = 0; day < 20; day += 1) {
    for (let minute = 0; minute < 30; minute += 2) {
      hours = day * 24 + minute / 60;
      const saving = { id: draft.id, base: draft.revision, by: '张三', ...content(`${day} ${minute}`), keep: true };
      draft = expectOk(await store.write((unit) => saveDraft(unit, saving)));
    }
  }
  const left = expectOk(await store.read((reading) => listRevisions(reading, draft.id)));
  expect(left[0]?.title).toBe(draft.title);
  expect(left.at(-1)?.title).toBe('0');
  expect(left.length).toBeLessThan(55);
});
