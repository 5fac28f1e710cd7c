import { basename } from 'node:path';

import type { Dialogs } from './dialogs';
import type { PictureShelf } from './picture-shelf';
import type { Argument } from '#data/contract/contract';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { AddPictureResult } from '#data/contract/types';
import { explainWriteError } from '#electron/files/file-problem';
import { judgePicture, readPictureFile } from '#electron/files/read-pictures';

export interface AddPicturePorts {
  readonly dialogs: Dialogs;
  readonly shelf: PictureShelf;
}

/** Takes in a picture, from the clipboard or from a file that the user picks, once it has been judged fit to be set. */
export async function addPicture(
  { bytes }: Argument<'addPicture'>,
  { dialogs, shelf }: AddPicturePorts,
): Promise<Reply<AddPictureResult>> {
  const path =
    bytes === undefined
      ? await dialogs.askOpenPath({ title: '选择图片', name: 'PNG 或 JPEG 图片', extensions: ['png', 'jpg', 'jpeg'] })
      : undefined;
  if (bytes === undefined && path === undefined) return succeed({ status: 'canceled' });

  const judged =
    path === undefined
      ? judgePicture(bytes ?? new Uint8Array(), '粘贴的图片')
      : await readPictureFile(path, basename(path));
  if ('message' in judged) return fail('unreadable-file', `${judged.message}。`);
  try {
    return succeed({ status: 'added', file: await shelf.keep(judged) });
  } catch (error) {
    return fail('disk', `图片没有放进来：${explainWriteError(error).message}。`);
  }
}
