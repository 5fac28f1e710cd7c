import { relative, resolve } from 'node:path';

import type { BackupPorts } from './ports';
import type { BackupDesk } from './work';
import type { Argument } from '#data/contract/contract';
import type { BackupView, ChosenFolder } from '#data/contract/backup-types';
import { succeed, type Reply } from '#data/contract/reply';
import { backupStanding, findBackupLog, findBackupPlan, saveBackupPlan } from '#data/repositories/backup-plan';
import { storeError } from '#data/store/failure';
import { replyOf } from '#electron/desktop/store-reply';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { systemTools } from '#electron/storage/system-tools';

type Ports = Pick<BackupPorts, 'store' | 'folder' | 'passphrases' | 'dialogs' | 'tokens' | 'tell'>;

/** How it stands with backups, at a glance. */
export async function backupView(
  { store, passphrases }: Pick<Ports, 'store' | 'passphrases'>,
  { running }: Pick<BackupDesk, 'running'>,
): Promise<Reply<BackupView>> {
  const read = await store.read(async (reading) => ({
    plan: await findBackupPlan(reading),
    log: await findBackupLog(reading),
  }));
  if (!read.ok) return replyOf(read);
  const { plan, log } = read.value;
  return succeed({
    ...(plan === undefined ? {} : { plan }),
    log,
    standing: backupStanding(plan, log, systemTools.now()),
    reachable: plan !== undefined && (await isFolder(plan.folder)),
    passphrase: {
      known: passphrases.current() !== undefined,
      kept: passphrases.isKept(),
      canKeep: passphrases.canKeep(),
    },
    running: running(),
  });
}

const isFolder = async (path: string): Promise<boolean> =>
  (await nodeFileSystem.kind(path).catch(() => undefined)) === 'folder';

export async function chooseFolder({
  dialogs,
  tokens,
}: Pick<Ports, 'dialogs' | 'tokens'>): Promise<Reply<ChosenFolder>> {
  const chosen = await dialogs.askFolder('选择放备份的文件夹，最好在移动硬盘上');
  if (chosen === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'chosen', token: tokens.issue(chosen).token, place: chosen });
}

/** Refuses a folder within the data, which would be lost together with them. */
export async function savePlan(
  { folder: token, ...rules }: Argument<'saveBackupPlan'>,
  { store, folder: root, tokens }: Ports,
): Promise<Reply<null>> {
  const chosen = token === undefined ? undefined : tokens.pathOf(token);
  return replyOf(
    await store.write(async (unit) => {
      const folder = chosen ?? (await findBackupPlan(unit))?.folder;
      if (folder === undefined) throw storeError('not-possible', '请先选择备份放在哪个文件夹');
      if (isInside(root, folder)) {
        throw storeError('not-possible', '备份不能放在数据文件夹里面，否则会一起丢失；请换一个地方，最好是移动硬盘');
      }
      await saveBackupPlan(unit, { folder, ...rules });
      return null;
    }),
  );
}

function isInside(root: string, path: string): boolean {
  const way = relative(resolve(root), resolve(path));
  return !way.startsWith('..') && resolve(root, way) !== way;
}
