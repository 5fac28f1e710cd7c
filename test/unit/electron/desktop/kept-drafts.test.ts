import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Reply } from '#data/contract/reply';
import type { Store } from '#data/store/port';
import { cutOffDraft } from '#electron/desktop/cut-off';
import { listDrafts, purgeDraft, saveDraft, trashDraft } from '#electron/desktop/kept-drafts';
import { createPictureShelf } from '#electron/desktop/picture-shelf';
import { createRecovery } from '#electron/desktop/recovery';
import { markSession } from '#electron/desktop/session-mark';
import { pictureFolder, sweepPictures } from '#electron/desktop/sweep-pictures';
import { createStoreNotices, tellingStore } from '#electron/desktop/telling-store';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-kept-'));
  const opened = await openStore({ folder: join(folder, 'data'), tools: systemTools });
  if (!opened.ok) throw new Error(opened.failure.message);
  store = opened.value;
});
afterEach(() => rm(folder, { recursive: true }));

const valueOf = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
};
const ports = () => ({ store, by: '张三' });
const notice = (title: string, more = {}) => ({ kind: 'notice', title, ...more });

test('words are looked for in titles and texts, however they are written', async () => {
  await saveDraft(
    { input: notice('关于检查的通知', { body: ['一、ＡＢＣ', { table: { rows: [['责任清单']] } }] }) },
    ports(),
  );
  await saveDraft({ input: notice('关于放假的通知') }, ports());
  const found = async (words: string) =>
    valueOf(await listDrafts({ state: 'open', words }, ports())).map(({ title }) => title);
  expect(await found('')).toEqual(['关于放假的通知', '关于检查的通知']);
  expect(await found('abc 清单')).toEqual(['关于检查的通知']);
  expect(await found('清单 放假')).toEqual([]);
});

test('a saving that had been done after all is not a conflict; another one is', async () => {
  const { id, revision } = valueOf(await saveDraft({ input: notice('一') }, ports()));
  const again = { input: notice('二'), draft: { id, revision } };
  expect(valueOf(await saveDraft(again, ports())).revision).toBe(2);
  expect(valueOf(await saveDraft(again, ports())).revision).toBe(2);
  const other = await saveDraft({ input: notice('三'), draft: { id, revision } }, ports());
  expect(other).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('a session that was cut off leaves the draft it had open to the next, however often', async () => {
  const file = join(folder, 'session.json');
  const first = await markSession(file, systemTools.now());
  expect(await cutOffDraft(store, first.cutOff)).toBeNull();
  const { id } = valueOf(await saveDraft({ input: notice('写到一半') }, ports()));
  await first.note(id);
  for (let start = 0; start < 3; start += 1) {
    const { cutOff } = await markSession(file, systemTools.now());
    expect(await cutOffDraft(store, cutOff)).toMatchObject({
      from: 'program',
      draft: { id },
      input: { title: '写到一半' },
    });
  }
  const last = await markSession(file, systemTools.now());
  await trashDraft({ id, trashed: true }, ports());
  expect(await cutOffDraft(store, last.cutOff)).toBeNull();
  last.end();
  expect((await markSession(file, systemTools.now())).cutOff).toBeUndefined();
});

test('after the end of the window alone, what it showed last comes back, once', async () => {
  const recovery = createRecovery({
    findOpen: (id) => Promise.resolve({ id, revision: 7, changed: '' }),
    cutOff: () => Promise.resolve(null),
  });
  expect(await recovery.take()).toBeNull();
  recovery.keep({ input: notice('一'), draft: 'a' });
  recovery.lose();
  expect(await recovery.take()).toMatchObject({
    input: { title: '一' },
    draft: { id: 'a', revision: 7 },
    from: 'window',
  });
  expect(await recovery.take()).toBeNull();
});

test('what the store has to tell is told once', async () => {
  let waiting = 0;
  const notices = createStoreNotices(() => (waiting += 1));
  const { id } = valueOf(await saveDraft({ input: notice('一') }, ports()));
  const [first] = valueOf(await listDrafts({ state: 'open' }, ports()));
  await saveDraft({ input: notice('二'), draft: { id, revision: first?.revision ?? 0 } }, ports());
  await writeFile(join(folder, 'data', 'drafts', `${id}.json`), '{"half');
  const telling = tellingStore(store, notices);
  for (let time = 0; time < 2; time += 1) {
    expect(valueOf(await listDrafts({ state: 'open' }, { store: telling }))).toMatchObject([{ title: '一' }]);
  }
  expect(waiting).toBe(1);
  expect(notices.take()).toEqual([expect.stringContaining('上一版')]);
  expect(notices.take()).toEqual([]);
});

test('a picture stays while any revision names it, and goes when none does and it is not fresh', async () => {
  const data = join(folder, 'data');
  const shelf = createPictureShelf(pictureFolder(data));
  const keep = (byte: number) => shelf.keep({ bytes: Uint8Array.of(byte), format: 'png' } as never);
  const [used, unused, fresh] = [await keep(1), await keep(2), await keep(3)];
  const long = new Date(Date.now() - 48 * 3600 * 1000);
  for (const name of [used, unused]) await utimes(join(shelf.folder, name), long, long);
  const { id, revision } = valueOf(
    await saveDraft({ input: notice('图', { body: [{ image: { file: used } }] }) }, ports()),
  );
  await saveDraft({ input: notice('没有图了'), draft: { id, revision } }, ports());
  const names = async () => (await readdir(join(shelf.folder, 'pictures'))).map((name) => `pictures/${name}`).sort();

  await sweepPictures(store, shelf);
  expect(await names()).toEqual([used, fresh].sort());
  await trashDraft({ id, trashed: true }, ports());
  await purgeDraft({ id }, ports());
  await sweepPictures(store, shelf);
  expect(await names()).toEqual([fresh]);
  expect(unused).not.toBe(used);
});

test('where no picture may go, drafts are not read at all', async () => {
  const shelf = createPictureShelf(pictureFolder(join(folder, 'data')));
  await shelf.keep({ bytes: Uint8Array.of(1), format: 'png' } as never);
  let asked = false;
  const browse: Store['browse'] = (work) => {
    asked = true;
    return store.browse(work);
  };
  await sweepPictures({ ...store, browse }, shelf);
  expect(asked).toBe(false);
});
