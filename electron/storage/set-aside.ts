import { dirname } from 'node:path';
import type { FileSystem } from './file-system';

/**
 * Gives a file that is not what it should be a name of its own, `NAME.damaged-1` and on, so that nothing overwrites it.
 * Resolves with the new path.
 */
export async function setAside(fs: FileSystem, path: string, label: 'damaged' | 'left' = 'damaged'): Promise<string> {
  for (let count = 1; ; count += 1) {
    const aside = `${path}.${label}-${count}`;
    if ((await fs.kind(aside)) !== undefined) continue;
    await fs.rename(path, aside);
    await fs.syncFolder(dirname(path));
    return aside;
  }
}
