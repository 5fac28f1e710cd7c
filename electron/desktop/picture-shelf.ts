import { createHash } from 'node:crypto';
import { mkdir, readdir, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';

import type { Picture } from '#engine/pictures/picture';
import { durableWrite } from '#electron/storage/durable-write';

/**
 * Where the pictures of the document in the window lie, each under a name made of its content. The window knows them by
 * these names only: whatever path a picture came from, it is copied here first.
 */
export interface PictureShelf {
  /** What the names are relative to. */
  readonly folder: string;
  /** Keeps a picture; returns its name, e.g. `pictures/<64 hex digits>.png`. Rejects with Node's system error. */
  keep(picture: Picture): Promise<string>;
  /** Those that were taken in some while ago. */
  old(): Promise<readonly string[]>;
  /** Takes one away, unless it was taken in anew meanwhile. */
  removeOld(name: string): Promise<void>;
}

/** A picture just taken in may not be in a saved draft yet. */
const FRESH_MS = 24 * 3600 * 1000;

const EXTENSIONS = { png: 'png', jpeg: 'jpg' } as const;
const SHELF_NAME = /^pictures\/[0-9a-f]{64}\.(?:png|jpg)$/u;

/** Whether a name is one that a shelf gave. */
export const isShelfName = (file: string): boolean => SHELF_NAME.test(file);

export function createPictureShelf(folder: string): PictureShelf {
  return {
    folder,
    async keep({ bytes, format }) {
      const name = `pictures/${createHash('sha256').update(bytes).digest('hex')}.${EXTENSIONS[format]}`;
      const path = join(folder, name);
      await mkdir(join(folder, 'pictures'), { recursive: true, mode: 0o700 });
      // Under its own hash, what is there is the same; it counts as taken in anew.
      if (!(await touch(path))) await durableWrite(path, bytes, { overwrite: true });
      return name;
    },
    async old() {
      const files = await readdir(join(folder, 'pictures')).catch(() => []);
      const names = files.map((file) => `pictures/${file}`).filter(isShelfName);
      const ages = await Promise.all(names.map((name) => ageOf(join(folder, name))));
      return names.filter((_, index) => (ages[index] ?? 0) > FRESH_MS);
    },
    async removeOld(name) {
      const path = join(folder, name);
      if ((await ageOf(path)) > FRESH_MS) await unlink(path);
    },
  };
}

const ageOf = async (path: string): Promise<number> => Date.now() - (await stat(path)).mtimeMs;

/** False where there is no such file. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}
