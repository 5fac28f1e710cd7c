import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDraft } from '#data/repositories/drafts';
import type { Store } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { startSearch, type Search } from '#electron/workers/search';
import { expectOk } from '../../../crash/store-scenario';

const folder = mkdtempSync(join(tmpdir(), 'zhiwen-search-'));
const script = join(folder, 'search-worker.cjs');
const data = join(folder, 'data');
let store: Store;
let search: Search;
beforeAll(async () => {
  const entryPoints = ['electron/workers/search-worker.ts'];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs', target: 'node18.15' });
  store = expectOk(await openStore({ folder: data, tools: systemTools }));
  search = startSearch(script, data);
}, 60_000);
afterAll(async () => {
  await search.close();
  rmSync(folder, { recursive: true });
});

test('finds what was saved, in a thread of its own', async () => {
  expectOk(
    await store.write((unit) => createDraft(unit, { title: '关于防汛的通知', input: { body: '防汛' } }, '张三')),
  );
  expect(await search.refresh()).toBeUndefined();
  const found = await search.search({ query: '防汛' });
  expect(found).toMatchObject({ total: 1, behind: 0, hits: [{ title: { text: '关于防汛的通知', ranges: [[2, 4]] } }] });
});

test('goes on after its thread was ended', async () => {
  await search.close();
  await search.refresh();
  expect(await search.search({ query: '防汛' })).toMatchObject({ total: 1 });
});

test('says why a store cannot be searched', async () => {
  const lost = startSearch(script, join(folder, 'nothing'));
  expect(await lost.refresh()).toMatchObject({ code: 'damaged' });
  await expect(lost.search({ query: '防汛' })).rejects.toThrow('数据文件夹');
  await lost.close();
});
