import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { drafts } from '#data/records/draft';
import { createDraft, findDraft, listDrafts, saveDraft } from '#data/repositories/drafts';
import type { Outcome, Store } from '#data/store/port';
import { createBackup } from '#electron/storage/backup/create-backup';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
const open = async (mustExist = false): Promise<Store> =>
  value(await openStore({ folder, tools: systemTools, mustExist }));
const content = (text: string) => ({ title: text, input: { kind: 'notice', body: text } });

/** A draft saved twice: there is a generation before. */
async function savedDraft(store: Store): Promise<string> {
  const { id } = value(await store.write((unit) => createDraft(unit, content('一'), '张三')));
  value(await store.write((unit) => saveDraft(unit, { id, base: 1, by: '张三', ...content('二') })));
  return id;
}

describe('a record', () => {
  test('is a file that people can read', async () => {
    const id = await savedDraft(await open());
    expect(readFileSync(join(folder, `drafts/${id}.json`), 'utf8')).toContain('"title": "二"');
  });

  test.each([
    ['empty', ''],
    ['torn', '{"id": "'],
    ['filled with zeros', '\0'.repeat(300)],
    ['of another shape', '{"hello": 1}'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ])('that is %s is set aside, the generation before stands in, and a notice says so', async (_, bytes) => {
    const store = await open();
    const id = await savedDraft(store);
    const path = join(folder, `drafts/${id}.json`);
    writeFileSync(path, bytes);
    const found = await store.read((reading) => findDraft(reading, id));
    expect(value(found)).toMatchObject(content('一'));
    expect(found.notices.map(({ code }) => code)).toEqual(['set-aside', 'previous-used']);
    expect(readFileSync(`${path}.damaged-1`)).toEqual(Buffer.from(bytes));
    value(await store.write((unit) => saveDraft(unit, { id, base: 1, by: '张三', ...content('三') })));
    expect(readFileSync(`${path}.damaged-1`)).toEqual(Buffer.from(bytes));
  });

  test('set aside twice keeps both', async () => {
    const store = await open();
    const id = await savedDraft(store);
    const path = join(folder, `drafts/${id}.json`);
    for (const text of ['甲', '乙']) {
      writeFileSync(path, text);
      await store.read((reading) => findDraft(reading, id));
    }
    expect(['1', '2'].map((count) => readFileSync(`${path}.damaged-${count}`, 'utf8'))).toEqual(['甲', '乙']);
  });

  test('that vanished is a loss, not a beginning', async () => {
    const store = await open();
    const id = await savedDraft(store);
    rmSync(join(folder, `drafts/${id}.json`));
    const found = await store.read((reading) => reading.find(drafts, id));
    expect(value(found)).toMatchObject(content('一'));
    expect(found.notices.map(({ code }) => code)).toEqual(['previous-used']);
  });

  test('damaged in both generations fails by name', async () => {
    const store = await open();
    const id = await savedDraft(store);
    writeFileSync(join(folder, `drafts/${id}.json`), '');
    writeFileSync(join(folder, `drafts/${id}.json.previous`), '');
    const found = await store.read((reading) => findDraft(reading, id));
    expect(found).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    expect(JSON.stringify(found)).toContain(id);
  });
});

describe('a store', () => {
  test('that must be there and is not, is a loss', async () => {
    expect(await openStore({ folder, tools: systemTools, mustExist: true })).toMatchObject({
      ok: false,
      failure: { code: 'damaged' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is taken away while it is open is a loss, even where another one takes its place', async () => {
    const store = await open();
    await savedDraft(store);
    renameSync(folder, `${folder}-away`);
    expect(await store.write((unit) => createDraft(unit, content('三'), '张三'))).toMatchObject({ ok: false });
    await open();
    const outcome = await store.write((unit) => createDraft(unit, content('三'), '张三'));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    rmSync(`${folder}-away`, { recursive: true });
  });

  test('whose folder was replaced by a backup of itself while it is open goes on with what the backup holds', async () => {
    const store = await open();
    const file = `${folder}.zip`;
    value(await createBackup({ folder, target: file, tools: systemTools, program: '0' }));
    await savedDraft(store);
    value(await restoreBackup({ folder, file, tools: systemTools, force: true }));
    rmSync(file);
    expect(value(await store.read((reading) => listDrafts(reading)))).toEqual([]);
    // The folders that it knew are gone.
    const id = await savedDraft(store);
    const kept = value(await store.read((reading) => listDrafts(reading)));
    expect(kept.map((draft) => draft.id)).toEqual([id]);
  });

  test('whose folder holds another store now says so, and writes nothing', async () => {
    const store = await open();
    await savedDraft(store);
    const other = mkdtempSync(join(tmpdir(), 'zhiwen-other-'));
    onTestFinished(() => rmSync(other, { recursive: true }));
    const file = join(other, 'a.zip');
    value(await openStore({ folder: join(other, 'data'), tools: systemTools }));
    value(await createBackup({ folder: join(other, 'data'), target: file, tools: systemTools, program: '0' }));
    value(await restoreBackup({ folder, file, tools: systemTools, force: true }));
    expect(await store.write((unit) => createDraft(unit, content('三'), '张三'))).toMatchObject({
      ok: false,
      failure: { code: 'damaged', reason: 'exchanged' },
    });
  });

  test('open twice shows each what the other wrote', async () => {
    const [one, other] = [await open(), await open()];
    const id = await savedDraft(one);
    value(await other.write((unit) => saveDraft(unit, { id, base: 2, by: '李四', ...content('三') })));
    expect(value(await one.read((reading) => findDraft(reading, id)))).toMatchObject({ revision: 3, by: '李四' });
  });

  test('changes nothing where the work fails half-way', async () => {
    const store = await open();
    const id = await savedDraft(store);
    const failing = store.write(async (unit) => {
      await saveDraft(unit, { id, base: 2, by: '张三', ...content('三') });
      await unit.addFile(drafts, id, '附图.png', Buffer.from('png'));
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(value(await store.read((reading) => findDraft(reading, id)))).toMatchObject({ revision: 2 });
    expect(readdirSync(join(folder, 'drafts', id))).toEqual([]);
  });

  test('keeps names that differ in case, or that Windows forbids, apart', async () => {
    const store = await open();
    const id = await savedDraft(store);
    const draft = value(await store.read((reading) => findDraft(reading, id)));
    const keys = ['A发/1', 'a发/1', 'x:y?/1', '国发〔办〕/1', '../../outside/1'];
    for (const key of keys) value(await store.write((unit) => unit.put(drafts, key, { ...draft, id: key })));
    for (const key of keys) {
      expect(value(await store.read((reading) => reading.find(drafts, key)))).toMatchObject({ id: key });
    }
    const names = readdirSync(join(folder, 'drafts'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.some((name) => /[:?*<>|"]/.test(name))).toBe(false);
  });
});

test('browsing while others write keeps nobody waiting and always finds whole records', async () => {
  const [reader, writer] = [await open(), await open()];
  const id = await savedDraft(writer);
  const seen: number[] = [];
  const enough = (): boolean => new Set(seen).size > 10;
  const writes = (async () => {
    for (let base = 2; !enough(); base += 1) {
      const saving = { id, base, by: '张三', ...content(`第${base + 1}稿`) };
      value(await writer.write((unit) => saveDraft(unit, saving)));
    }
  })();
  const browsed = await reader.browse(async (reading) => {
    while (!enough()) seen.push((await findDraft(reading, id)).revision);
  });
  await writes;
  expect(browsed.notices).toEqual([]);
  value(browsed);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});
