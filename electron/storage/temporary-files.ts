import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, thisHost } from './lock/process-identity';

const TEMPORARY = /^\.zhiwen-([A-Za-z0-9]+)-(\d+)-[0-9a-f]+\.tmp$/;
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Name of a temporary file; it tells which process owns it, so that leftovers can be told from work in progress. */
export const temporaryName = (unique: string): string => `.zhiwen-${thisHost}-${process.pid}-${unique}.tmp`;

/**
 * Removes temporary files that a killed process left in a folder. A file is a leftover when its process on this
 * machine is gone, or when it is a day old at `now` (milliseconds since 1970). Never touches any other file.
 */
export async function sweepTemporaries(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.map((name) => sweepOne(join(folder, name), TEMPORARY.exec(name), now)));
}

async function sweepOne(path: string, match: RegExpExecArray | null, now: number): Promise<void> {
  if (match === null) return;
  try {
    const orphaned = match[1] === thisHost && !isRunning(Number(match[2]));
    if (orphaned || now - (await stat(path)).mtimeMs > ONE_DAY_MS) await unlink(path);
  } catch {
    // Swept by someone else meanwhile, or not ours to delete: either way it does no harm where it lies.
  }
}
