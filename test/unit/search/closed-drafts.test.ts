import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDraft, listDrafts } from '#data/repositories/drafts';
import { issueDocument } from '#data/repositories/issue';
import type { Store } from '#data/store/port';
import { createClosedDrafts, type ClosedDrafts } from '#electron/search/closed-drafts';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../crash/store-scenario';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-closed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = async (name: string): Promise<Store> =>
  expectOk(await openStore({ folder: join(folder, name), tools: systemTools }));
const remembered = (name: string): ClosedDrafts => createClosedDrafts(join(folder, name, 'index'), 3);

const write = async (store: Store, title: string): Promise<string> =>
  expectOk(await store.write((unit) => createDraft(unit, { title, input: { kind: 'notice', title } }, '张三'))).id;

const issue = async (store: Store, id: string): Promise<void> => {
  const facts = {
    ...{ kind: 'notice', title: '通知', date: '2024-03-05', templateVersion: '1.0' },
    ...{ profile: 'gbt33476', program: '0', steps: [] },
  };
  const wish = { wish: { code: '某政发', year: 2024 }, by: '张三', draft: { id, base: 1 } };
  expectOk(
    await store.write((unit) =>
      issueDocument(unit, wish, ({ serial }) =>
        Promise.resolve({ facts: { ...facts, numberText: `某政发〔2024〕${serial}号` }, files: [] }),
      ),
    ),
  );
};

/** What a list of open drafts shows, and how many drafts it had to read. */
async function list(store: Store, closed: ClosedDrafts): Promise<{ titles: readonly string[]; reads: number }> {
  let reads = 0;
  const found = await store.browse(async (reading) => {
    const counting: typeof reading = {
      ...reading,
      find: (collection, key) => {
        if (collection.name === 'drafts') reads += 1;
        return reading.find(collection, key);
      },
    };
    const drafts = await listDrafts(counting, 'open', await closed.of(reading));
    await closed.keep(reading);
    return drafts.map(({ title }) => title);
  });
  return { titles: expectOk(found), reads };
}

test('what was issued is read once, in this session and the next', async () => {
  const store = await open('a');
  for (let count = 0; count < 3; count += 1) await issue(store, await write(store, `已印发${count}`));
  await write(store, '还在写');
  const first = remembered('a');
  expect(await list(store, first)).toEqual({ titles: ['还在写'], reads: 4 });
  expect(await list(store, first)).toEqual({ titles: ['还在写'], reads: 1 });
  expect(await list(store, remembered('a'))).toEqual({ titles: ['还在写'], reads: 1 });
});

test('a draft that is open again after an older backup was restored is listed again', async () => {
  const store = await open('a');
  const id = await write(store, '后来才印发');
  await issue(store, await write(store, '先印发的'));
  cpSync(join(folder, 'a'), join(folder, 'backup'), { recursive: true });
  await issue(store, id);
  const closed = remembered('a');
  expect((await list(store, closed)).titles).toEqual([]);
  const restored = await open('backup');
  expect((await list(restored, closed)).titles).toEqual(['后来才印发']);
});
