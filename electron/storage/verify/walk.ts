import { join } from 'node:path';
import type { FileSystem } from '../file-system';

export interface Found {
  /** Below the root, parted by `/`. */
  readonly path: string;
  readonly kind: 'file' | 'other';
}

/** Every file below a folder, links and devices too, in the order of their paths. Folders count only by what is in them. */
export async function walk(fs: Pick<FileSystem, 'list' | 'kind'>, root: string, below = ''): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const name of [...(await fs.list(join(root, below)))].sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    const kind = await fs.kind(join(root, path));
    // One by one: a call takes no hundred thousand arguments.
    if (kind === 'folder') for (const one of await walk(fs, root, path)) found.push(one);
    else if (kind !== undefined) found.push({ path, kind });
  }
  return found;
}
