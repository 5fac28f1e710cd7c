import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { failureOf, storeError } from '#data/store/failure';
import type { Notice, Outcome, Tools } from '#data/store/port';
import { attempt } from '../attempt';
import { createFolders } from '../durable-folder';
import type { FileSystem } from '../file-system';
import { folderLock, PATIENCE_MS, type StoreLock } from '../lock/store-lock';
import { nodeFileSystem } from '../node-file-system';
import { MARKER, makeRoot, readMarker } from '../store-marker';
import { writeFlushed } from '../write-flushed';
import { withBackup, type OpenBackup } from './open-backup';
import { counter, type TellProgress } from './progress';
import { decide, finishReplacement, freshOf, isDecided, PARTS } from './replacement';

export interface RestoreOptions {
  /** Where the store shall be; made where it is missing. */
  readonly folder: string;
  /** The backup. */
  readonly file: string;
  readonly tools: Tools;
  readonly passphrase?: string | undefined;
  /** Replaces a store that is not empty; its parts are kept beside under other names. */
  readonly force?: boolean;
  readonly progress?: TellProgress | undefined;
  readonly fs?: FileSystem;
  readonly lock?: StoreLock;
}

export interface RestoreReport {
  readonly folder: string;
  /** When the backup was made. */
  readonly created: string;
  readonly storeId: string;
  readonly documents: number;
  readonly files: number;
  /** What the names of the old parts end with, where there were any. */
  readonly replaced?: string;
}

/**
 * Makes a backup the store of a folder. The backup is read wholly and checked first, its files are written beside what
 * there is and read back; then one step decides. A power cut leaves the store as it was or as it was in the backup.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Outcome<RestoreReport>> {
  const { fs = nodeFileSystem, tools, passphrase, force = false, progress } = options;
  const root = resolve(options.folder);
  return attempt((notify) =>
    withBackup({ fs, path: resolve(options.file), tools, passphrase, progress }, async (backup) => {
      await makeRoot(fs, root);
      const release = await (options.lock ?? folderLock(root, PATIENCE_MS)).acquire();
      try {
        await finishReplacement(fs, root);
        const { suffix, isEmpty } = await lookAt(fs, root, force, tools.now());
        await putInPlace({ fs, root, suffix, notify, progress }, backup);
        const { created, storeId, documents, files } = backup.manifest;
        const report = { folder: root, created, storeId, documents, files: files.length };
        return isEmpty ? report : { ...report, replaced: suffix };
      } finally {
        await release();
      }
    }),
  );
}

/** What the old parts, if there are any, will be called. Rejects where they may not be replaced. */
async function lookAt(
  fs: FileSystem,
  root: string,
  force: boolean,
  now: string,
): Promise<{ readonly suffix: string; readonly isEmpty: boolean }> {
  await readMarker(fs, root).catch((error: unknown) => {
    if (failureOf(error)?.code !== 'damaged') throw error;
  });
  const names = await fs.list(root);
  const present = PARTS.filter((part) => names.includes(part));
  if (!force && present.some((part) => part !== MARKER)) throw notEmpty();
  const plain = `被替换-${now.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? plain : `${plain}-${count}`;
    if (!names.some((name) => name.endsWith(`.${suffix}`))) return { suffix, isEmpty: present.length === 0 };
  }
}

const notEmpty = (): Error =>
  storeError(
    'not-possible',
    '数据文件夹里已有数据，没有恢复；请换一个空文件夹，确要替换请加 --force（原有数据会改名保留）',
    'not-empty',
  );

interface Place {
  readonly fs: FileSystem;
  readonly root: string;
  readonly suffix: string;
  readonly notify: (notice: Notice) => void;
  readonly progress: TellProgress | undefined;
}

async function putInPlace({ fs, root, suffix, notify, progress }: Place, backup: OpenBackup): Promise<void> {
  const parts = PARTS.filter((part) => backup.manifest.files.some(({ path }) => partOf(path) === part));
  await clearFresh(fs, root);
  try {
    await unpack(fs, root, backup, counter(progress, 'restoring', backup.manifest.files.length));
  } catch (error) {
    await clearFresh(fs, root).catch(() => undefined); // The next restore clears it; until then it means nothing.
    throw error;
  }
  await decide(fs, root, { parts: [...parts], suffix });
  await finishReplacement(fs, root).catch(() =>
    notify({
      code: 'finish-later',
      message: '内容已经恢复，但磁盘出错，收尾工作没有做完；下次打开时会自动补完，请检查磁盘',
    }),
  );
}

const partOf = (path: string): string => path.split('/')[0] ?? '';

/** Writes every file beside what there is, makes it durable and reads it back. */
async function unpack(fs: FileSystem, root: string, { manifest, read }: OpenBackup, count: () => void): Promise<void> {
  const folders = createFolders(fs, root);
  const written = new Set([root]);
  const placeOf = (path: string): string => join(root, path.replace(/^[^/]+/, freshOf));
  for (const { path } of manifest.files) {
    const place = placeOf(path);
    await folders.ensure(dirname(place));
    await writeFlushed(fs, place, await read(path));
    written.add(dirname(place));
    count();
  }
  for (const folder of written) await fs.syncFolder(folder);
  for (const { path, sha256 } of manifest.files) {
    const found = createHash('sha256')
      .update(await fs.read(placeOf(path)))
      .digest('hex');
    if (found !== sha256)
      throw storeError('disk', `“${path}”写好后读回来不一致，没有恢复；这个盘可能坏了`, 'not-verified');
  }
}

/** What an interrupted restore left. */
async function clearFresh(fs: FileSystem, root: string): Promise<void> {
  if (await isDecided(fs, root)) throw new Error('what was decided is finished first');
  for (const part of PARTS) await removeAll(fs, join(root, freshOf(part)));
}

async function removeAll(fs: FileSystem, path: string): Promise<void> {
  const kind = await fs.kind(path);
  if (kind === undefined) return;
  if (kind !== 'folder') return fs.unlink(path);
  for (const name of await fs.list(path)) await removeAll(fs, join(path, name));
  await fs.removeFolder(path);
}
