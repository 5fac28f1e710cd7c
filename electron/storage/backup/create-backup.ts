import { basename, dirname, relative, resolve } from 'node:path';
import { documents } from '#data/records/document';
import { failureOf, storeError } from '#data/store/failure';
import type { Outcome, Tools } from '#data/store/port';
import { attempt } from '../attempt';
import { stageFile } from '../durable-write';
import type { FileSystem } from '../file-system';
import { folderLock, PATIENCE_MS, type StoreLock } from '../lock/store-lock';
import { nodeFileSystem } from '../node-file-system';
import { encrypted } from './encryption';
import { withBackup } from './open-backup';
import { counter, type TellProgress } from './progress';
import { takeSnapshot, type Snapshot } from './snapshot';
import { writeArchive, type Entry } from './write-archive';

export interface BackupOptions {
  /** The store. */
  readonly folder: string;
  /** The file to be made; its folder is there, and not in the store. */
  readonly target: string;
  readonly tools: Tools;
  /** Version of this program. */
  readonly program: string;
  /** Replaces a file of that name, once the new one was read back. */
  readonly overwrite?: boolean;
  /** Encrypts it. */
  readonly passphrase?: string | undefined;
  readonly progress?: TellProgress | undefined;
  readonly fs?: FileSystem;
  readonly lock?: StoreLock;
}

/** A backup that is on disk and was read back: every hash is right and the store in it agrees with itself. */
export interface BackupReport {
  readonly file: string;
  readonly created: string;
  readonly storeId: string;
  /** 印发件 in it. */
  readonly documents: number;
  readonly files: number;
  readonly encrypted: boolean;
}

/**
 * Puts a whole store into one file. Resolves to `ok` only when the file would survive a power cut and was read back;
 * otherwise nothing has changed, and a file that had the name is still there.
 */
export async function createBackup(options: BackupOptions): Promise<Outcome<BackupReport>> {
  const { fs = nodeFileSystem, tools } = options;
  const root = resolve(options.folder);
  const target = resolve(options.target);
  const lock = options.lock ?? folderLock(root, PATIENCE_MS);
  return attempt(async () => {
    await assertFree(fs, root, target, options.overwrite === true);
    if ((await fs.kind(root)) !== 'folder') throw storeError('not-possible', '找不到数据文件夹', 'no-store');
    for (let tries = 1; ; tries += 1) {
      try {
        return await writeBackup(await takeSnapshot({ fs, root, lock, tools }), { ...options, fs, target });
      } catch (error) {
        if (tries === 3 || failureOf(error)?.reason !== 'changed-meanwhile') throw error;
      }
    }
  });
}

async function assertFree(fs: FileSystem, root: string, target: string, overwrite: boolean): Promise<void> {
  const way = relative(root, target);
  if (!way.startsWith('..') && resolve(root, way) !== way) {
    throw storeError(
      'not-possible',
      '备份不能放在数据文件夹里面，否则会一起丢失；请换一个地方，最好是移动硬盘',
      'inside-store',
    );
  }
  if ((await fs.kind(dirname(target))) !== 'folder') {
    throw storeError('not-possible', '放备份的文件夹不在，请检查移动硬盘是否插好', 'folder-gone');
  }
  const taken = await fs.kind(target);
  if (taken === undefined || (taken === 'file' && overwrite)) return;
  throw storeError(
    'not-possible',
    `“${basename(target)}”已经存在，没有覆盖它；请换一个文件名，或加 --force`,
    'file-exists',
  );
}

export type Destination = Pick<
  BackupOptions,
  'target' | 'tools' | 'program' | 'overwrite' | 'passphrase' | 'progress'
> & {
  readonly fs: FileSystem;
};

/** Writes a snapshot, reads it back, and only then gives it its name. */
export async function writeBackup({ marker, entries }: Snapshot, to: Destination): Promise<BackupReport> {
  const { fs, target, tools, program, passphrase, progress } = to;
  const about = {
    format: 'zhiwen-backup',
    version: 1,
    program,
    storeId: marker.id,
    storeVersion: marker.version,
    created: tools.now(),
    documents: entries.filter(({ path }) => DOCUMENT.test(path)).length,
  } as const;
  const plain = writeArchive(counted(entries, progress), about);
  const content = passphrase === undefined ? plain : encrypted(plain, passphrase);
  const staged = await stageFile(target, content, { overwrite: to.overwrite === true }, fs);
  try {
    await withBackup({ fs, path: staged.temporary, tools, passphrase, progress }, async ({ manifest }) => {
      if (manifest.files.length !== entries.length) throw new Error('the archive lacks entries');
    });
  } catch (error) {
    await staged.discard();
    throw explain(error);
  }
  await staged.publish();
  const { created, storeId } = about;
  const isEncrypted = passphrase !== undefined;
  return { file: target, created, storeId, documents: about.documents, files: entries.length, encrypted: isEncrypted };
}

function counted(entries: readonly Entry[], progress: TellProgress | undefined): readonly Entry[] {
  const count = counter(progress, 'writing', entries.length);
  return entries.map(({ path, bytes }) => ({
    path,
    bytes: () => {
      count();
      return bytes();
    },
  }));
}

/** `documents/2024/某政办发/7.json` */
const DOCUMENT = new RegExp(`^${documents.name}/[^/]+/[^/]+/[^/]+\\.json$`);

/** What was found wrong is what was there before, or what the disk made of it. */
function explain(error: unknown): unknown {
  const failure = failureOf(error);
  if (failure?.code === 'damaged') {
    return storeError('damaged', `没有备份：${failure.message}。原有备份都还在，请先用原有备份核对`, failure.reason);
  }
  if (failure?.code !== 'not-possible') return error;
  return storeError('disk', '备份写好后读回来，与原内容不一致，已经删去；这个盘可能坏了，请换一个', 'not-verified');
}
