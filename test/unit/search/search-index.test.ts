import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentKey } from '#data/records/document';
import { createDraft, saveDraft, trashDraft } from '#data/repositories/drafts';
import { issueDocument } from '#data/repositories/issue';
import { voidNumber } from '#data/repositories/numbers';
import type { Store, UnitOfWork } from '#data/store/port';
import { openIndex, type SearchIndex } from '#electron/search/search-index';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../crash/store-scenario';

/** So that a few documents are worth a file, and a few files are put together. */
const SMALL = { full: 8, worthAFile: 2 };

let folder: string;
let store: Store;
let index: SearchIndex;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-search-'));
  store = await open(folder);
  index = openIndex(store, folder, SMALL);
});
afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const open = async (at: string): Promise<Store> => expectOk(await openStore({ folder: at, tools: systemTools }));
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));

/** Issues a document with a title and a body; resolves with its key. */
const issue = async (title: string, body: string, at = store): Promise<string> => {
  const outcome = await at.write((unit) =>
    issueDocument(unit, { wish: { code: '某政发', year: 2024 }, by: '张三' }, ({ serial }) =>
      Promise.resolve({
        facts: {
          numberText: `某政发〔2024〕${serial}号`,
          kind: 'notice',
          title,
          date: '2024-03-05',
          templateVersion: '1.0',
          profile: 'gbt33476',
          program: '0',
          steps: [],
        },
        files: [
          {
            role: 'source' as const,
            name: '公文.json',
            bytes: new TextEncoder().encode(
              JSON.stringify({ input: { kind: 'notice', title, head: { issuers: ['某市人民政府'] }, body } }),
            ),
          },
        ],
      }),
    ),
  );
  return documentKey((expectOk(outcome) as { number: { code: string; year: number; serial: number } }).number);
};

const voidOne = (serial: number): Promise<void> =>
  write((unit) =>
    voidNumber(
      unit,
      { code: '某政发', year: 2024, serial },
      { by: '张三', reason: '重复', ending: { how: 'revoked', date: '2024-04-01' } },
    ),
  );

const found = (query: string): string[] => index.search({ query }).hits.map(({ title }) => title.text);
const reopen = (): void => {
  index.close();
  index = openIndex(store, folder, SMALL);
};
const indexFiles = (): string[] => readdirSync(join(folder, 'index'));

/** Enough for a file on disk. */
const issueMany = async (): Promise<void> => {
  for (let round = 0; round < 4; round += 1) await issue(`第${round}份通知`, '正文');
};

describe('search of a store', () => {
  test('finds what was issued, and drafts as they stand', async () => {
    await issue('关于甲的通知', '正文里有安全生产');
    const draft = await write((unit) =>
      createDraft(unit, { title: '草稿', input: { kind: 'notice', body: '安全生产' } }, '张三'),
    );
    expect(index.search({ query: '安全生产' })).toMatchObject({ total: 0, behind: 1 });
    expectOk(await index.refresh());
    expect(found('安全生产')).toEqual(['草稿', '关于甲的通知']);
    expect(index.search({ query: '', unit: '某市' }).hits).toMatchObject([{ number: { text: '某政发〔2024〕1号' } }]);

    await write((unit) =>
      saveDraft(unit, { id: draft.id, base: 1, by: '张三', title: '草稿', input: { body: '别的' } }),
    );
    expectOk(await index.refresh());
    expect(found('安全生产')).toEqual(['关于甲的通知']);
    expect(found('别的')).toEqual(['草稿']);

    await write((unit) => trashDraft(unit, draft.id));
    expectOk(await index.refresh());
    expect(found('别的')).toEqual([]);
  });

  test('knows that a document was voided', async () => {
    const key = await issue('关于甲的通知', '正文');
    expectOk(await index.refresh());
    await voidOne(1);
    expectOk(await index.refresh());
    expect(index.search({ query: '', state: 'voided' }).hits).toMatchObject([{ id: `documents/${key}` }]);
    expect(index.search({ query: '', state: 'issued' }).total).toBe(0);
  });

  test('says how many documents it could not read', async () => {
    const key = await issue('关于甲的通知', '安全生产');
    writeFileSync(join(folder, `documents/${key}/公文.json`), '{');
    await issue('关于乙的通知', '安全生产');
    rmSync(join(folder, `documents/2024/某政发/2.json`));
    expectOk(await index.refresh());
    expect(index.search({ query: '安全生产' })).toMatchObject({ total: 0, unread: 2 });
    expect(found('通知')).toEqual(['关于乙的通知', '关于甲的通知']);
  });
});

describe('the index on disk', () => {
  test('goes on where it stood', async () => {
    await issueMany();
    expectOk(await index.refresh());
    expect(indexFiles().filter((name) => name.endsWith('.segment'))).toHaveLength(1);
    await issue('后来的通知', '正文');
    reopen();
    expect(index.search({ query: '第3份' })).toMatchObject({ total: 1 });
    expectOk(await index.refresh());
    expect(index.search({ query: '通知' })).toMatchObject({ total: 5, behind: 0 });
  });

  test.each<[string, () => void | Promise<void>]>([
    ['deleted', () => rmSync(join(folder, 'index'), { recursive: true })],
    ['emptied', () => rmSync(join(folder, 'index/contents.json'))],
    ['spoilt', () => spoil(/segment$/)],
    ['spoilt in its contents', () => spoil(/^contents/)],
    [
      'without its segment',
      () => rmSync(join(folder, 'index', indexFiles().find((name) => name.endsWith('.segment')) ?? '')),
    ],
    [
      'of another ledger',
      () => {
        const path = join(folder, 'index/contents.json');
        const contents = JSON.parse(readFileSync(path, 'utf8')) as { hash: string };
        writeFileSync(path, JSON.stringify({ ...contents, hash: contents.hash.replace(/./g, 'a') }));
      },
    ],
    [
      'ahead of the ledger',
      () => {
        const path = join(folder, 'index/contents.json');
        const contents = JSON.parse(readFileSync(path, 'utf8')) as object;
        writeFileSync(path, JSON.stringify({ ...contents, sequence: 9999 }));
      },
    ],
  ])(
    'is made anew when it was %s',
    async (_, harm) => {
      await issueMany();
      expectOk(await index.refresh());
      index.close();
      await harm();
      index = openIndex(store, folder, SMALL);
      const early = index.search({ query: '第3份通知' });
      expect(early.total === 1 || early.behind > 0).toBe(true);
      expectOk(await index.refresh());
      expect(index.search({ query: '第3份通知' })).toMatchObject({ total: 1, behind: 0 });
      expect(index.search({ query: '通知' }).total).toBe(4);
    },
    60_000,
  );

  const spoil = (which: RegExp): void => {
    const path = join(folder, 'index', indexFiles().find((name) => which.test(name)) ?? '');
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 500) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
  };

  test('of another store, as after a restore, is not believed', async () => {
    await issueMany();
    expectOk(await index.refresh());
    const other = join(folder, 'other');
    const otherStore = await open(other);
    for (let round = 0; round < 4; round += 1) await issue('别处的通知', '正文', otherStore);
    cpSync(join(folder, 'index'), join(other, 'index'), { recursive: true });
    index.close();
    index = openIndex(otherStore, other, SMALL);
    expectOk(await index.refresh());
    expect(index.search({ query: '第3份通知' }).total).toBe(0);
    expect(index.search({ query: '别处的通知' })).toMatchObject({ total: 4, behind: 0 });
  });

  test('that turns out to be damaged in the middle of a search is dropped, and the answer says so', async () => {
    await issueMany();
    expectOk(await index.refresh());
    spoil(/segment$/);
    expect(index.search({ query: '通知' })).toMatchObject({ total: 0 });
    expect(index.search({ query: '通知' }).behind).toBeGreaterThan(0);
    expectOk(await index.refresh());
    expect(index.search({ query: '通知' })).toMatchObject({ total: 4, behind: 0 });
  });

  test('puts small files together, and new versions in the place of old ones', async () => {
    for (let round = 1; round <= 24; round += 1) {
      await issue(`第${round}份通知`, '正文');
      if (round > 2) await voidOne(round - 2);
      expectOk(await index.refresh());
    }
    expect(JSON.parse(readFileSync(join(folder, 'index/contents.json'), 'utf8'))).toMatchObject({ sequence: 46 });
    reopen();
    expectOk(await index.refresh());
    expect(index.search({ query: '通知' }).total).toBe(24);
    expect(index.search({ query: '', state: 'voided' }).total).toBe(22);
    const { segments } = JSON.parse(readFileSync(join(folder, 'index/contents.json'), 'utf8')) as {
      segments: string[];
    };
    expect(segments.length).toBeLessThan(14);
  });

  test('is never needed to issue', async () => {
    rmSync(join(folder, 'index'), { recursive: true });
    writeFileSync(join(folder, 'index'), 'in the way');
    reopen();
    await issue('关于甲的通知', '正文');
    expectOk(await index.refresh());
    expect(found('关于甲')).toEqual(['关于甲的通知']);
  });
});
