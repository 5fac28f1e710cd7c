/**
 * Writes whole files or nothing. A file is first staged under a temporary name in its own folder (all bytes, checked
 * and flushed), then published in one step. Whatever happens in between — full disk, kill, power cut — the target is
 * the old file or the new one, never a part. Rejections are Node's system errors, with their `code`.
 */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { hasCode, systemError, type FileSystem } from './file-system';
import { nodeFileSystem } from './node-file-system';
import { temporaryName } from './temporary-files';
import { writeFlushed, type Content } from './write-flushed';

export interface WriteOptions {
  /** Replace a file that is already there; without it, publishing rejects with `EEXIST`. */
  readonly overwrite: boolean;
}

/** A file whose bytes are safe on disk under a temporary name. Ends by exactly one of the two calls. */
export interface StagedFile {
  readonly target: string;
  /** Where the bytes lie until then, for those who want to read them back. */
  readonly temporary: string;
  /** Gives the file its name; resolves once the name, too, is on disk. Leaves nothing behind when it rejects. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** Stages and publishes in one go. Resolves only when the file would survive a power cut. */
export async function durableWrite(
  target: string,
  bytes: Uint8Array,
  options: WriteOptions,
  fs: FileSystem = nodeFileSystem,
): Promise<void> {
  const staged = await stageFile(target, bytes, options, fs);
  await staged.publish();
}

export async function stageFile(
  target: string,
  content: Content,
  options: WriteOptions,
  fs: FileSystem = nodeFileSystem,
): Promise<StagedFile> {
  const folder = dirname(target);
  const temporary = join(folder, temporaryName(randomBytes(6).toString('hex')));
  const discard = (): Promise<void> => fs.unlink(temporary).catch(ignoreMissing);
  try {
    await writeFlushed(fs, temporary, content);
  } catch (error) {
    await discard();
    throw error;
  }
  const publish = async (): Promise<void> => {
    try {
      await (options.overwrite ? fs.rename(temporary, target) : createOnly(fs, temporary, target));
    } catch (error) {
      await discard();
      throw error;
    }
    await fs.syncFolder(folder);
  };
  return { target, temporary, publish, discard };
}

/** `link` refuses an existing name atomically; `rename` would silently replace it. */
async function createOnly(fs: FileSystem, temporary: string, target: string): Promise<void> {
  try {
    await fs.link(temporary, target);
  } catch (error) {
    if (!hasCode(error, NO_HARD_LINKS)) throw error;
    // Between this check and the rename there is a gap, the best that such file systems allow.
    if ((await fs.kind(target)) !== undefined) throw systemError('EEXIST', 'the file exists');
    return fs.rename(temporary, target);
  }
  await fs.unlink(temporary).catch(ignoreMissing);
}

/** FAT and some network shares have no hard links. */
const NO_HARD_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, ['ENOENT'])) throw error;
}
