import type { Pictures } from '#engine/pictures/picture';
import { readPictures, type ReadPictures } from '#electron/files/read-pictures';

/**
 * Reads the pictures that drafts name. What the draft before had is not read again: names are made of the content, and
 * a preview comes with every key.
 */
export function pictureReader(folder: string): (input: unknown) => Promise<ReadPictures> {
  let known: Pictures = new Map();
  return async (input) => {
    const read = await readPictures(input, folder, known);
    known = read.pictures;
    return read;
  };
}
