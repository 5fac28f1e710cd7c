/** The backups there are: listed, tried, and put in the place of the data. */
import { basename } from 'node:path';

import type { BackupPorts } from './ports';
import type { BackupDesk } from './work';
import type {
  BackupHurdle,
  BackupList,
  BackupMade,
  ChosenBackup,
  DrillDone,
  RestoreDone,
} from '#data/contract/backup-types';
import type { Argument } from '#data/contract/contract';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { findBackupPlan } from '#data/repositories/backup-plan';
import type { StoreFailure } from '#data/store/failure';
import { replyOf } from '#electron/desktop/store-reply';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { readMarker } from '#electron/storage/store-marker';

export async function backupNow(desk: BackupDesk): Promise<Reply<BackupMade>> {
  const made = await desk.backup();
  if (!made.ok) return replyOf(made);
  const { file, documents, files, encrypted } = made.value;
  return succeed({ name: basename(file), documents, files, encrypted });
}

/** Without a plan, or while its folder is away, there is nothing to list. */
export async function listKept({
  store,
  folder,
  runner,
  tokens,
}: Pick<BackupPorts, 'store' | 'folder' | 'runner' | 'tokens'>): Promise<Reply<BackupList>> {
  const plan = await store.browse(findBackupPlan);
  if (!plan.ok) return replyOf(plan);
  const marker = await readMarker(nodeFileSystem, folder).catch(() => undefined);
  if (plan.value === undefined || marker === undefined) return succeed({ backups: [] });
  const listed = await runner.run('list', { folder: plan.value.folder, storeId: marker.id });
  if (!listed.ok) return listed.failure.reason === 'not-found' ? succeed({ backups: [] }) : replyOf(listed);
  return succeed({ backups: listed.value.map(({ file, ...facts }) => ({ ...tokens.issue(file), ...facts })) });
}

export async function chooseBackup({
  dialogs,
  tokens,
}: Pick<BackupPorts, 'dialogs' | 'tokens'>): Promise<Reply<ChosenBackup>> {
  const path = await dialogs.askOpenPath({ title: '选择备份文件', name: '制文备份', extensions: ['zip'] });
  return succeed(path === undefined ? { status: 'canceled' } : { status: 'chosen', backup: tokens.issue(path) });
}

type Ports = Pick<BackupPorts, 'folder' | 'tokens' | 'passphrases' | 'reopen'>;

export async function drill(
  { backup, passphrase }: Argument<'drillBackup'>,
  { folder, tokens, passphrases }: Ports,
  desk: BackupDesk,
): Promise<Reply<DrillDone>> {
  const file = tokens.pathOf(backup);
  if (file === undefined) return unknownFile;
  const done = await desk.work('drill', { folder, file, passphrase: passphrase ?? passphrases.current() });
  if (!done.ok) return hurdle(done.failure) ?? replyOf(done);
  const { created, drilledAt, documents, files } = done.value;
  return succeed({ status: 'drilled', created, drilledAt, documents, files });
}

export async function restore(
  { backup, passphrase, consent }: Argument<'restoreBackup'>,
  { folder, tokens, passphrases, reopen }: Ports,
  desk: BackupDesk,
): Promise<Reply<RestoreDone>> {
  const file = tokens.pathOf(backup);
  if (file === undefined) return unknownFile;
  const force = consent !== undefined;
  const done = await desk.work('restore', { folder, file, force, passphrase: passphrase ?? passphrases.current() });
  if (!done.ok) {
    if (done.failure.reason === 'not-empty') return succeed({ status: 'not-empty' });
    return hurdle(done.failure) ?? replyOf(done);
  }
  await reopen();
  const { created, documents, replaced } = done.value;
  return succeed({ status: 'restored', created, documents, ...(replaced === undefined ? {} : { replaced }) });
}

const unknownFile: Reply<never> = fail('unknown-file', '找不到这份备份，请重新选择。');

const HURDLES = ['passphrase-needed', 'wrong-passphrase'] as const;

function hurdle({ reason }: StoreFailure): Reply<BackupHurdle> | undefined {
  const status = HURDLES.find((one) => one === reason);
  return status && succeed({ status });
}
