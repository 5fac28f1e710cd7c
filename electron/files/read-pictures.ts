import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readPicture, type Picture, type Pictures } from '#engine/pictures/picture';
import type { InputProblem } from '#schema/problems';
import { explainReadError } from './file-problem';

const MAX_BYTES = 50 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;

export interface ReadPictures {
  readonly pictures: Pictures;
  readonly problems: readonly InputProblem[];
}

/**
 * Reads the pictures that a document names, from the folder of its input file or below. A picture that is none, is too
 * large or lies elsewhere is a problem of its field.
 */
export async function readPictures(json: unknown, folder: string): Promise<ReadPictures> {
  const pictures = new Map<string, Picture>();
  const problems: InputProblem[] = [];
  for (const { file, path } of picturesNamed(json)) {
    if (pictures.has(file)) continue;
    const read = await readOne(join(folder, file), file);
    if ('message' in read) problems.push({ path, title: '图片文件', ...read });
    else pictures.set(file, read);
  }
  return { pictures, problems };
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

async function readOne(path: string, file: string): Promise<Picture | Fault> {
  if (isAbsolute(file) || /^[a-z]:|^\\/iu.test(file) || file.split(/[/\\]/u).includes('..'))
    return fault('image-path', `“${file}”应在输入文件所在的文件夹里：不能写绝对路径，也不能含有“..”`);
  try {
    const found = await stat(path);
    if (!found.isFile()) return fault('image-not-a-picture', `“${file}”不是文件`);
    if (found.size > MAX_BYTES) return fault('image-too-large', `“${file}”超过 50 MB，请缩小后再用`);
    const picture = readPicture(await readFile(path));
    if (!picture) return fault('image-not-a-picture', `“${file}”不是完好的 PNG 或 JPEG 图片`);
    if (picture.packedAlpha)
      return fault('image-unsupported', `“${file}”是少色的透明 PNG，排进 PDF 会残缺，请另存为真彩色 PNG 或 JPEG`);
    if (picture.width * picture.height <= MAX_PIXELS) return picture;
    return fault('image-too-large', `“${file}”有 ${picture.width}×${picture.height} 像素，超过一亿像素，请缩小后再用`);
  } catch (error) {
    const { code, message } = explainReadError(error);
    return fault(`image-${code}`, `“${file}”：${message}`);
  }
}

const fault = (code: string, message: string): Fault => ({ code, message });

interface Named {
  readonly file: string;
  readonly path: string;
}

/** Pictures in the text and in the attachments of an input that may be anything at all. */
function picturesNamed(json: unknown): readonly Named[] {
  const attachments = field(json, 'attachments');
  return [
    ...picturesIn(field(json, 'body'), 'body'),
    ...list(attachments).flatMap((one, index) => picturesIn(field(one, 'body'), `attachments[${index}].body`)),
  ];
}

function picturesIn(body: unknown, path: string): readonly Named[] {
  return list(body).flatMap((block, index) => {
    const file = field(field(block, 'image'), 'file');
    return typeof file === 'string' && file.trim() !== ''
      ? [{ file: file.trim(), path: `${path}[${index}].image.file` }]
      : [];
  });
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
