import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readPicture, type Picture, type Pictures } from '#engine/pictures/picture';
import { isWholePng } from '#engine/pictures/whole-png';
import type { InputProblem } from '#schema/problems';
import { explainReadError } from './file-problem';
import { picturesNamed } from './pictures-named';

export const MAX_PICTURE_BYTES = 50 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;

export interface ReadPictures {
  readonly pictures: Pictures;
  readonly problems: readonly InputProblem[];
}

/**
 * Reads the pictures that a document names, from the folder of its input file or below. A picture that is none, is too
 * large or lies elsewhere is a problem of its field. What is in `known` is not read again.
 */
export async function readPictures(json: unknown, folder: string, known: Pictures = new Map()): Promise<ReadPictures> {
  const pictures = new Map<string, Picture>();
  const problems: InputProblem[] = [];
  for (const { file, path } of picturesNamed(json)) {
    if (pictures.has(file)) continue;
    const read = known.get(file) ?? (await readNamed(folder, file));
    if ('message' in read) problems.push({ path, title: '图片文件', ...read });
    else pictures.set(file, read);
  }
  return { pictures, problems };
}

export interface PictureFault {
  readonly code: string;
  /** Chinese, without a full stop. */
  readonly message: string;
}

async function readNamed(folder: string, file: string): Promise<Picture | PictureFault> {
  if (isAbsolute(file) || /^[a-z]:|^\\/iu.test(file) || file.split(/[/\\]/u).includes('..'))
    return fault('image-path', `“${file}”应在输入文件所在的文件夹里：不能写绝对路径，也不能含有“..”`);
  return readPictureFile(join(folder, file), file);
}

/** Reads and judges one file; `name` is what messages call it. */
export async function readPictureFile(path: string, name: string): Promise<Picture | PictureFault> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return fault('image-not-a-picture', `“${name}”不是文件`);
    if (found.size > MAX_PICTURE_BYTES) return fault('image-too-large', `“${name}”超过 50 MB，请缩小后再用`);
    return judgePicture(await readFile(path), name);
  } catch (error) {
    const { code, message } = explainReadError(error);
    return fault(`image-${code}`, `“${name}”：${message}`);
  }
}

/** Whether bytes are a picture that can be set. */
export function judgePicture(bytes: Uint8Array, name: string): Picture | PictureFault {
  const picture = readPicture(bytes);
  if (!picture) return fault('image-not-a-picture', `“${name}”不是完好的 PNG 或 JPEG 图片`);
  if (picture.packedAlpha)
    return fault('image-unsupported', `“${name}”是少色的透明 PNG，排进 PDF 会残缺，请另存为真彩色 PNG 或 JPEG`);
  if (picture.width * picture.height >= MAX_PIXELS)
    return fault('image-too-large', `“${name}”有 ${picture.width}×${picture.height} 像素，达到一亿像素，请缩小后再用`);
  if (picture.format === 'png' && !isWholePng(bytes))
    return fault('image-not-a-picture', `“${name}”不是完好的 PNG 图片：内容残缺，请重新导出`);
  return picture;
}

const fault = (code: string, message: string): PictureFault => ({ code, message });
