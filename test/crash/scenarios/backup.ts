import { auditStore } from '#data/repositories/audit';
import { createBackup } from '#electron/storage/backup/create-backup';
import { withBackup } from '#electron/storage/backup/open-backup';
import type { FileSystem } from '#electron/storage/file-system';
import { fillOffice } from '../../support/backup-office';
import type { Scenario } from '../harness';
import { expectOk, modelTools, noLock, openModel } from '../store-scenario';

const TARGET = '/stick/backup';

async function makeBackup(fs: FileSystem): Promise<void> {
  const common = { folder: '/office/data', tools: modelTools(), program: '0', overwrite: true, fs, lock: noLock };
  expectOk(await createBackup({ ...common, target: TARGET }));
}

/** Documents in the backup, which must be whole; most states of the disk have one of the same two. */
async function documentsIn(fs: FileSystem): Promise<number> {
  const key = modelTools().digest(await fs.read(TARGET));
  const found =
    known.get(key) ??
    (await withBackup({ fs, path: TARGET, tools: modelTools() }, ({ manifest }) =>
      Promise.resolve(manifest.documents),
    ));
  known.set(key, found);
  return found;
}
const known = new Map<string, number>();

/** A newer backup replaces the one of a document less. */
export const backupScenario: Scenario<FileSystem> = {
  name: 'back up',
  open: (fs) => Promise.resolve(fs),
  prepare: async (fs) => {
    await fillOffice(await openModel(fs), 1);
    await fs.makeFolder('/stick');
    await fs.syncFolder('/');
    await makeBackup(fs);
    await fillOffice(await openModel(fs), 1);
  },
  run: async (fs, tell) => {
    await makeBackup(fs);
    tell('backed up');
  },
  check: async (fs, told) => {
    const found = await documentsIn(fs);
    const stale = found < (told.length > 0 ? 2 : 1) ? [`the backup holds ${found} documents`] : [];
    const store = await openModel(fs);
    const findings = expectOk(await store.read((reading) => auditStore(reading, modelTools())));
    return [...stale, ...findings.map(({ message }) => message)];
  },
};
