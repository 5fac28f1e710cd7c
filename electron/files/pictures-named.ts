/** Where an input names picture files: in the text, in the attachments, and in what is pressed below them. */

export interface PictureName {
  readonly file: string;
  /** Field path, e.g. `body[2].image.file`. */
  readonly path: string;
}

/** Every picture that an input names; the input may be anything at all. */
export function picturesNamed(json: unknown): readonly PictureName[] {
  const closing = field(json, 'closing');
  return [
    ...picturesIn(field(json, 'body'), 'body'),
    ...list(field(json, 'attachments')).flatMap((one, index) =>
      picturesIn(field(one, 'body'), `attachments[${index}].body`),
    ),
    ...list(field(closing, 'sealImages')).flatMap((one, index) => named(one, `closing.sealImages[${index}]`)),
    ...list(field(closing, 'stamps')).flatMap((one, index) =>
      named(field(one, 'image'), `closing.stamps[${index}].image`),
    ),
  ];
}

/** A copy of an input with its pictures called by other names; those that `rename` has none for keep theirs. */
export function renamePictures<T>(json: T, rename: (file: string) => string | undefined): T {
  const copy = structuredClone(json);
  for (const { file, path } of picturesNamed(copy)) {
    const name = rename(file);
    if (name === undefined) continue;
    const holder = path
      .split(/[.[\]]+/u)
      .slice(0, -1)
      .reduce<unknown>(field, copy);
    (holder as { file: string }).file = name;
  }
  return copy;
}

const picturesIn = (body: unknown, path: string): readonly PictureName[] =>
  list(body).flatMap((block, index) => named(field(block, 'image'), `${path}[${index}].image`));

function named(holder: unknown, path: string): readonly PictureName[] {
  const file = field(holder, 'file');
  return typeof file === 'string' && file.trim() !== '' ? [{ file: file.trim(), path: `${path}.file` }] : [];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
