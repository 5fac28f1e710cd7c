import { dirname } from 'node:path';
import { hasCode, type FileSystem } from './file-system';

/**
 * Makes folders below the store's own such that they, too, survive a power cut. A folder found there may have been made
 * by a program that was killed before it was durable, so each is synced once by each program.
 */
export function createFolders(
  fs: FileSystem,
  root: string,
): {
  ensure(path: string): Promise<void>;
  /** What is known no longer holds: another program wrote, or put a backup in place. */
  forget(): void;
} {
  const durable = new Set([root]);
  const ensure = async (path: string): Promise<void> => {
    if (durable.has(path)) return;
    await ensure(dirname(path));
    await fs.makeFolder(path).catch((error: unknown) => {
      if (!hasCode(error, ['EEXIST'])) throw error;
    });
    await fs.syncFolder(dirname(path));
    durable.add(path);
  };
  const forget = (): void => {
    durable.clear();
    durable.add(root);
  };
  return { ensure, forget };
}
