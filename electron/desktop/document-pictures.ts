/**
 * The pictures of documents between their files and the window. In the window a picture has the name that the shelf
 * gave it; in a saved document, that of a file beside the document.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { isShelfName, type PictureShelf } from './picture-shelf';
import type { DraftInput } from '#data/contract/types';
import { picturesNamed, renamePictures } from '#electron/files/pictures-named';
import { readPictures } from '#electron/files/read-pictures';
import { durableWrite } from '#electron/storage/durable-write';

export interface DocumentPictures {
  /**
   * Takes in the pictures of a document just read from `path`. One that is missing or no picture keeps its name, and
   * the document is told to have that fault.
   */
  takeIn(input: DraftInput, path: string): Promise<DraftInput>;
  /** Puts the pictures of a document that is about to be saved at `path` beside it; returns it as it is to be saved. */
  putBeside(input: DraftInput, path: string): Promise<DraftInput>;
}

/** Names of the pictures of one document: the shelf's → those that its file has. */
type Names = ReadonlyMap<string, string>;

export function createDocumentPictures(shelf: PictureShelf): DocumentPictures {
  // A picture that a person named stays named so, in that file.
  const known = new Map<string, Names>();
  return {
    async takeIn(input, path) {
      const { pictures } = await readPictures(input, dirname(path));
      const kept = new Map<string, string>();
      for (const [file, picture] of pictures) kept.set(file, await shelf.keep(picture));
      known.set(path, new Map([...kept].map(([file, name]) => [name, file])));
      return renamePictures(input, (file) => kept.get(file));
    },

    async putBeside(input, path) {
      const before = known.get(path) ?? new Map<string, string>();
      const names = new Map<string, string>();
      const folder = `${stemOf(path)}.files`;
      for (const { file } of picturesNamed(input)) {
        if (!isShelfName(file) || names.has(file)) continue;
        const name = before.get(file) ?? `${folder}/${basename(file).slice(0, SHORT)}${extname(file)}`;
        names.set(file, name);
        if (!before.has(file)) await copy(join(shelf.folder, file), join(dirname(path), name));
      }
      known.set(path, new Map([...before, ...names]));
      return renamePictures(input, (file) => names.get(file));
    },
  };
}

/** Enough of a hash for the pictures of one document. */
const SHORT = 16;

/** `公文.zhiwen.json` → `公文` */
const stemOf = (path: string): string => basename(path).replace(/(?:\.zhiwen)?\.json$/iu, '');

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await durableWrite(to, await readFile(from), { overwrite: true });
}
