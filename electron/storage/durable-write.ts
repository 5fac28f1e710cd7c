/**
 * Writes whole files or nothing. A file is first staged under a temporary name in its own folder (all bytes, checked
 * and flushed), then published in one step. Whatever happens in between — full disk, kill, power cut — the target is
 * the old file or the new one, never a part. Rejections are Node's system errors, with their `code`.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from './temporary-files';

export interface WriteOptions {
  /** Replace a file that is already there; without it, publishing rejects with `EEXIST`. */
  readonly overwrite: boolean;
}

/** A file whose bytes are safe on disk under a temporary name. Ends by exactly one of the two calls. */
export interface StagedFile {
  readonly target: string;
  /** Gives the file its name; resolves once the name, too, is on disk. Leaves nothing behind when it rejects. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** Stages and publishes in one go. Resolves only when the file would survive a power cut. */
export async function durableWrite(target: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  const staged = await stageFile(target, bytes, options);
  await staged.publish();
}

export async function stageFile(target: string, bytes: Uint8Array, options: WriteOptions): Promise<StagedFile> {
  const folder = dirname(target);
  const temporary = join(folder, temporaryName(randomBytes(6).toString('hex')));
  const discard = (): Promise<void> => unlink(temporary).catch(ignoreMissing);
  try {
    await writeFlushed(temporary, bytes);
  } catch (error) {
    await discard();
    throw error;
  }
  const publish = async (): Promise<void> => {
    try {
      await (options.overwrite ? replace(temporary, target) : createOnly(temporary, target));
    } catch (error) {
      await discard();
      throw error;
    }
    await flushFolder(folder);
  };
  return { target, publish, discard };
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await writeAll(handle, bytes);
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) throw systemError('EIO', `wrote ${size} of ${bytes.byteLength} bytes`, path);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A single write may stop short on a nearly full disk without an error; the next one then fails with ENOSPC. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.byteLength;) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.byteLength - offset);
    if (bytesWritten === 0) throw systemError('EIO', 'the disk took no bytes');
    offset += bytesWritten;
  }
}

/** `link` refuses an existing name atomically; `rename` would silently replace it. */
async function createOnly(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (!hasCode(error, NO_HARD_LINKS)) throw error;
    await assertAbsent(target);
    return retryWhileBusy(() => rename(temporary, target));
  }
  await unlink(temporary).catch(ignoreMissing);
}

const replace = (temporary: string, target: string): Promise<void> => retryWhileBusy(() => rename(temporary, target));

/** FAT and some network shares have no hard links. Between this check and the rename there is a gap, the best they allow. */
const NO_HARD_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

async function assertAbsent(target: string): Promise<void> {
  const found = await stat(target).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, ['ENOENT'])) return false;
      throw error;
    },
  );
  if (found) throw systemError('EEXIST', 'the file exists', target);
}

/** Virus scanners on Windows hold fresh files open for a moment. */
async function retryWhileBusy(step: () => Promise<void>): Promise<void> {
  const pauses = process.platform === 'win32' ? [20, 50, 100, 200, 400, 800] : [];
  for (const pause of pauses) {
    try {
      return await step();
    } catch (error) {
      if (!hasCode(error, ['EPERM', 'EBUSY', 'EACCES'])) throw error;
      await wait(pause);
    }
  }
  return step();
}

/** Makes the new name durable. Windows flushes names by itself, and some network file systems cannot sync a folder. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, ['EINVAL', 'ENOTSUP'])) throw error;
  } finally {
    await handle.close();
  }
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, ['ENOENT'])) throw error;
}

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));

function systemError(code: string, message: string, path?: string): NodeJS.ErrnoException {
  const where = path === undefined ? '' : `, '${basename(path)}'`;
  return Object.assign(new Error(`${code}: ${message}${where}`), { code });
}
