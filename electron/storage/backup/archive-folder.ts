import { systemError, type FileSystem } from '../file-system';
import type { Archive } from './read-archive';

/** An archive as a disk that can only be read, so that what can look through a store can look through its backup. */
export function archiveFolder({ names, read }: Archive): FileSystem {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const name of names) {
    const parts = name.split('/');
    parts.forEach((part, depth) => {
      const folder = parts.slice(0, depth).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(part));
    });
  }
  const files = new Set(names);
  const inside = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '');
  const refuse = (): Promise<never> => Promise.reject(systemError('EROFS', 'a backup is never written'));
  return {
    read: (path) => (files.has(inside(path)) ? read(inside(path)) : Promise.reject(systemError('ENOENT', path))),
    kind: (path) =>
      Promise.resolve(files.has(inside(path)) ? 'file' : folders.has(inside(path)) ? 'folder' : undefined),
    list: (path) => Promise.resolve([...(folders.get(inside(path)) ?? [])]),
    open: refuse,
    create: refuse,
    rename: refuse,
    link: refuse,
    unlink: refuse,
    makeFolder: refuse,
    removeFolder: refuse,
    syncFolder: refuse,
  };
}
