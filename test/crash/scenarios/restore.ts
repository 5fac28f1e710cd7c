import { documents } from '#data/records/document';
import { auditStore } from '#data/repositories/audit';
import { listDrafts } from '#data/repositories/drafts';
import { createBackup } from '#electron/storage/backup/create-backup';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import type { FileSystem } from '#electron/storage/file-system';
import { fillOffice } from '../../support/backup-office';
import type { Scenario } from '../harness';
import { expectOk, modelTools, noLock, openModel } from '../store-scenario';

const ROOT = '/office/data';
const restore = (fs: FileSystem, force: boolean) =>
  restoreBackup({ folder: ROOT, file: '/stick/backup', tools: modelTools(), force, fs, lock: noLock });

/** A store of one document and one draft, backed up. */
async function backUp(fs: FileSystem): Promise<void> {
  await fillOffice(await openModel(fs), 1);
  await fs.makeFolder('/stick');
  await fs.syncFolder('/');
  const common = { folder: ROOT, target: '/stick/backup', tools: modelTools(), program: '0', fs, lock: noLock };
  expectOk(await createBackup(common));
}

interface Content {
  readonly documents: number;
  readonly drafts: number;
  readonly problems: readonly string[];
}

async function lookAt(fs: FileSystem): Promise<Content> {
  const store = await openModel(fs);
  return expectOk(
    await store.read(async (reading) => ({
      documents: (await reading.keys(documents, '2024/某政办发')).length,
      drafts: (await listDrafts(reading)).length,
      problems: (await auditStore(reading, modelTools())).map(({ message }) => message),
    })),
  );
}

async function removeAll(fs: FileSystem, path: string): Promise<void> {
  if ((await fs.kind(path)) !== 'folder') return fs.unlink(path);
  for (const name of await fs.list(path)) await removeAll(fs, `${path}/${name}`);
  await fs.syncFolder(path);
  await fs.removeFolder(path);
}

/** Onto a new disk. */
export const restoreScenario: Scenario<FileSystem> = {
  name: 'restore into an empty folder',
  open: (fs) => Promise.resolve(fs),
  prepare: async (fs) => {
    await backUp(fs);
    await removeAll(fs, ROOT);
    await fs.syncFolder('/office');
  },
  run: async (fs, tell) => {
    const outcome = await restore(fs, false);
    // The program before had come so far that there was nothing left to do.
    if (outcome.ok || outcome.failure.reason !== 'not-empty') expectOk(outcome);
    tell('restored');
  },
  check: async (fs, told) => {
    const { documents: found, drafts, problems } = await lookAt(fs);
    const state = `${found} documents, ${drafts} drafts`;
    const allowed = told.length > 0 ? ['1 documents, 1 drafts'] : ['1 documents, 1 drafts', '0 documents, 0 drafts'];
    return allowed.includes(state) ? problems : [...problems, state];
  },
};

/** Over a store that went on since the backup: it is kept. */
export const replaceScenario: Scenario<FileSystem> = {
  name: 'restore over a store with --force',
  open: (fs) => Promise.resolve(fs),
  prepare: async (fs) => {
    await backUp(fs);
    await fillOffice(await openModel(fs), 1);
  },
  run: async (fs, tell) => {
    expectOk(await restore(fs, true));
    tell('restored');
  },
  check: async (fs, told) => {
    const { documents: found, drafts, problems } = await lookAt(fs);
    const state = `${found} documents, ${drafts} drafts`;
    const allowed = told.length > 0 ? ['1 documents, 1 drafts'] : ['1 documents, 1 drafts', '2 documents, 2 drafts'];
    const second = await secondDocument(fs);
    return [...problems, ...(allowed.includes(state) ? [] : [state]), ...(second ? [] : ['the old store is lost'])];
  },
};

/** What the backup lacks must be in the store or in what is kept of the one before. */
async function secondDocument(fs: FileSystem): Promise<boolean> {
  for (const name of await fs.list(ROOT)) {
    if (!/^documents($|\.被替换)/.test(name)) continue;
    if ((await fs.kind(`${ROOT}/${name}/2024/某政办发/2.json`)) !== undefined) return true;
  }
  return false;
}
