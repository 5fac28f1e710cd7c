import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { stageFile, type StagedFile } from '#electron/storage/durable-write';

export interface NamedBytes {
  /** File name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the files of one document. All are staged before the first is published, so that a full disk leaves none of
 * them behind. Resolves with the paths once they are durable; rejects with Node's system errors, whose `path` names
 * the file concerned.
 */
export async function writeSet(
  folder: string,
  files: readonly NamedBytes[],
  options: { readonly overwrite: boolean },
): Promise<readonly string[]> {
  if (!options.overwrite) await assertAllAbsent(folder, files);
  const staged: StagedFile[] = [];
  try {
    for (const { name, bytes } of files) {
      staged.push(await about(name, stageFile(join(folder, name), bytes, options)));
    }
    for (const file of staged) await about(file.target, file.publish());
  } catch (error) {
    await Promise.all(staged.map((file) => file.discard()));
    throw error;
  }
  return staged.map((file) => file.target);
}

/** Publishing checks again, one by one; this keeps a set whole when one of its names is taken. */
async function assertAllAbsent(folder: string, files: readonly NamedBytes[]): Promise<void> {
  for (const { name } of files) {
    const path = join(folder, name);
    const taken = await lstat(path).then(
      () => true,
      () => false,
    );
    if (taken) throw Object.assign(new Error(`EEXIST: the file exists, '${name}'`), { code: 'EEXIST', path });
  }
}

async function about<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
