import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CataloguePage } from '#data/records/archive';
import { archiveDocument, setArchive } from '#data/repositories/archive';
import { listArchive, matchingDocuments, summarizeArchive } from '#data/repositories/archive-list';
import type { Outcome, Store } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../../crash/store-scenario';
import { fillOffice } from '../../../support/backup-office';

const BY = '张三';
const PAGE = 'catalogue/%5a109/%57%53/2024/%59/-/00001.json';

let folder: string;
let store: Store;
const open = async (): Promise<Store> => expectOk(await openStore({ folder, tools: systemTools, mustExist: false }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-items-'));
  store = await open();
  await fillOffice(store, 6);
  expectOk(await store.write((unit) => setArchive(unit, { fonds: 'Z109', category: 'WS' })));
});
afterEach(() => rm(folder, { recursive: true }));

const archiveOne = (serial: number, by: Store = store, retention: 'Y' | 'D10' = 'Y'): Promise<Outcome<number>> =>
  by.write(async (unit) => {
    const asked = { document: `2024/某政办发/${serial}`, retention, by: BY };
    return (await archiveDocument(unit, asked, () => Promise.resolve(1))).item;
  });
const edit = async (change: (page: CataloguePage) => CataloguePage): Promise<void> => {
  const page = JSON.parse(await readFile(join(folder, PAGE), 'utf8')) as CataloguePage;
  await writeFile(join(folder, PAGE), `${JSON.stringify(change(page), undefined, 1)}\n`);
};

describe('件号', () => {
  test('are given once, in order, by programs that archive at the same time', async () => {
    const other = await open();
    const done = await Promise.all([1, 2, 3, 4, 5, 6].map((serial) => archiveOne(serial, serial % 2 ? store : other)));
    expect(done.map(expectOk).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each([
    ['cut short', (page: CataloguePage) => ({ ...page, items: page.items.slice(0, 1) })],
    ['counted on', (page: CataloguePage) => ({ ...page, items: [...page.items, { item: 3, document: 'x' }] })],
  ])('are not given where the catalogue was %s by hand', async (_how, change) => {
    for (const serial of [1, 2]) expectOk(await archiveOne(serial));
    await edit(change);
    expect(await archiveOne(3)).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    // Other classes are not concerned.
    expect(expectOk(await archiveOne(3, store, 'D10'))).toBe(1);
  });

  test('are not given again where the catalogue was taken away', async () => {
    expectOk(await archiveOne(1));
    await unlink(join(folder, PAGE));
    await unlink(join(folder, `${PAGE}.previous`)).catch(() => undefined);
    expect(await archiveOne(2)).toMatchObject({ ok: false, failure: { code: 'damaged' } });
  });
});

describe('the list', () => {
  const keys = async (
    ...[filter, part = { from: 0, count: 50 }]: [Parameters<typeof listArchive>[1], { from: number; count: number }?]
  ) => {
    const { rows, total } = expectOk(await store.browse((reading) => listArchive(reading, filter, part)));
    return { keys: rows.map(({ document }) => document.split('/')[2]), total };
  };

  test('shows what waits, newest first, and what is archived, by 档号', async () => {
    for (const serial of [3, 1]) expectOk(await archiveOne(serial));
    expectOk(await archiveOne(5, store, 'D10'));
    expect(await keys({ state: 'waiting' })).toEqual({ keys: ['6', '4', '2'], total: 3 });
    expect(await keys({ state: 'archived' })).toEqual({ keys: ['3', '1', '5'], total: 3 });
    expect(await keys({ state: 'all', retention: 'D10' })).toEqual({ keys: ['5'], total: 1 });
    expect(await keys({ state: 'archived', year: 2023 })).toEqual({ keys: [], total: 0 });
    expect(await keys({ state: 'all' }, { from: 4, count: 50 })).toEqual({ keys: ['2', '1'], total: 6 });
    expect(await keys({ state: 'archived' }, { from: 1, count: 1 })).toEqual({ keys: ['1'], total: 3 });
    expect(expectOk(await store.browse(summarizeArchive))).toEqual({ issued: 6, waiting: 3, years: [2024] });
    const all = await store.browse((reading) => matchingDocuments(reading, { state: 'archived' }));
    expect(expectOk(all)).toHaveLength(3);
  });
});
