import { auditStore } from '#data/repositories/audit';
import { listDrafts, listRevisions } from '#data/repositories/drafts';
import type { Outcome, Store } from '#data/store/port';
import { withBackup } from '#electron/storage/backup/open-backup';
import type { FileSystem } from '#electron/storage/file-system';
import { openStore } from '#electron/storage/open-store';
import { fillOffice } from '../../support/backup-office';
import { NEXT_VERSION } from '../../support/next-version';
import type { Scenario } from '../harness';
import { expectOk, modelTools, noLock, openModel } from '../store-scenario';

const ROOT = '/office/data';
const openNext = (fs: FileSystem): Promise<Outcome<Store>> =>
  openStore({ folder: ROOT, fs, tools: modelTools(), lock: noLock, migrations: NEXT_VERSION });

async function titlesIn(store: Store): Promise<readonly string[]> {
  return expectOk(
    await store.read(async (reading) => {
      const titles: string[] = [];
      for (const { id, title } of await listDrafts(reading)) {
        titles.push(title, ...(await listRevisions(reading, id)).map((revision) => revision.title));
      }
      return titles;
    }),
  );
}

const says = (titles: readonly string[], word: string): boolean =>
  titles.length === 2 && titles.every((title) => title === word);

/** A newer program opens the store; afterwards the older one finds all of it as it was, or leaves it to the newer one. */
export const migrateScenario: Scenario<FileSystem> = {
  name: 'migrate',
  open: (fs) => Promise.resolve(fs),
  prepare: async (fs) => {
    await fillOffice(await openModel(fs), 1);
  },
  run: async (fs, tell) => {
    expectOk(await openNext(fs));
    tell('migrated');
  },
  check: async (fs, told) => {
    const older = await openStore({ folder: ROOT, fs, tools: modelTools(), lock: noLock });
    const before = older.ok ? await older.value.read((reading) => listDrafts(reading)) : older;
    if (older.ok && before.ok) {
      if (told.length > 0) return ['the version was lost'];
      return says(await titlesIn(older.value), '文稿') ? [] : ['mixed under the older version'];
    }
    const problems = before.ok || before.failure.code === 'too-new' ? [] : [before.failure.message];
    const store = expectOk(await openNext(fs));
    if (!says(await titlesIn(store), '文稿（新）')) problems.push('mixed under the newer version');
    const findings = expectOk(await store.read((reading) => auditStore(reading, modelTools())));
    return [...problems, ...findings.map(({ message }) => message), ...(await lackOfBackup(fs))];
  },
};

/** The backup that is made before the first step must be whole, and of the older version. */
async function lackOfBackup(fs: FileSystem): Promise<readonly string[]> {
  for (const name of await fs.list(`${ROOT}/升级前备份`)) {
    if (!name.endsWith('.zip')) continue;
    const path = `${ROOT}/升级前备份/${name}`;
    const key = modelTools().digest(await fs.read(path));
    const version =
      known.get(key) ??
      (await withBackup({ fs, path, tools: modelTools() }, ({ manifest }) => Promise.resolve(manifest.storeVersion)));
    known.set(key, version);
    if (version === 1) return [];
  }
  return ['no backup was made before the first step'];
}

/** Backups seen whole, by digest. */
const known = new Map<string, number>();
