import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { auditStore } from '#data/repositories/audit';
import { listDrafts } from '#data/repositories/drafts';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { versionAfter } from '#electron/storage/migrations/migration';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../../crash/store-scenario';
import { fillOffice } from '../../../support/backup-office';
import { NEXT_VERSION } from '../../../support/next-version';

const RELEASED = join(import.meta.dirname, '../../../fixtures/stores');
const stores = readdirSync(RELEASED).filter((name) => /^v\d+$/.test(name));
const backups = readdirSync(RELEASED).filter((name) => name.endsWith('.zip'));

/** A copy of a store as the program of that version left it. */
function copyOf(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-released-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(RELEASED, version), folder, { recursive: true });
  return folder;
}

describe.each(stores)('a store of version %s', (version) => {
  test('opens, agrees with itself, and issuing goes on', async () => {
    const store = expectOk(await openStore({ folder: copyOf(version), tools: systemTools, mustExist: true }));
    expect(expectOk(await store.read((reading) => auditStore(reading, systemTools)))).toEqual([]);
    expect(expectOk(await store.read((reading) => listDrafts(reading)))).toHaveLength(1);
    await fillOffice(store, 1);
    expect(expectOk(await store.read((reading) => auditStore(reading, systemTools)))).toEqual([]);
  });

  test('goes up with the next program, after a backup, and is then closed to this one', async () => {
    const folder = copyOf(version);
    const next = await openStore({ folder, tools: systemTools, mustExist: true, migrations: NEXT_VERSION });
    const [draft] = expectOk(await expectOk(next).read((reading) => listDrafts(reading)));
    expect(draft?.title).toBe('文稿（新）');
    const [backup = ''] = readdirSync(join(folder, '升级前备份'));
    const elsewhere = copyOf(version);
    expectOk(
      await restoreBackup({
        folder: elsewhere,
        file: join(folder, '升级前备份', backup),
        tools: systemTools,
        force: true,
      }),
    );
    const before = readFileSync(join(folder, 'store.json'));
    expect(await openStore({ folder, tools: systemTools })).toMatchObject({ ok: false, failure: { code: 'too-new' } });
    expect(readFileSync(join(folder, 'store.json'))).toEqual(before);
  });

  test('stays as it is where no backup can be made first', async () => {
    const folder = copyOf(version);
    const marker = readFileSync(join(folder, 'store.json'));
    writeFileSync(join(folder, '升级前备份'), 'a file stands in the way');
    const next = await openStore({ folder, tools: systemTools, migrations: NEXT_VERSION });
    expect(next.ok).toBe(false);
    expect(readFileSync(join(folder, 'store.json'))).toEqual(marker);
  });
});

test.each(backups)('a backup of an earlier program is restored: %s', async (name) => {
  const folder = join(copyOf('v1'), 'restored');
  expect(expectOk(await restoreBackup({ folder, file: join(RELEASED, name), tools: systemTools }))).toMatchObject({
    documents: 2,
  });
  const store = expectOk(await openStore({ folder, tools: systemTools, mustExist: true }));
  expect(expectOk(await store.read((reading) => auditStore(reading, systemTools)))).toEqual([]);
});

test('steps go up by one', () => {
  expect(versionAfter(NEXT_VERSION)).toBe(2);
  expect(() => versionAfter([...NEXT_VERSION, ...NEXT_VERSION])).toThrow();
});
