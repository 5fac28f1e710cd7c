import { api } from '../api/client';
import { notify } from './notices';

/**
 * Takes in a picture: the bytes given, or a file chosen in the system's dialog. Returns the name by which inputs call
 * it; `undefined` where nothing was taken in, which the person has been told unless it was their wish.
 */
export async function takePicture(bytes?: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reply = await api.addPicture(bytes === undefined ? {} : { bytes });
  if (!reply.ok) notify({ tone: 'error', text: reply.error.message });
  return reply.ok && reply.value.status === 'added' ? reply.value.file : undefined;
}

/** The first picture among files pasted or dropped. */
export const pictureAmong = (files: FileList): File | undefined =>
  [...files].find(({ type }) => type === 'image/png' || type === 'image/jpeg');

export const takePictureFile = async (file: File): Promise<string | undefined> =>
  takePicture(new Uint8Array(await file.arrayBuffer()));

const SHELF_NAME = /^pictures\/[0-9a-f]{64}\.(?:png|jpg)$/;

/** Where the window finds a picture; `undefined` for a name that leads nowhere. */
export const pictureUrl = (file: string): string | undefined => (SHELF_NAME.test(file) ? file : undefined);
