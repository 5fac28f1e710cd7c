import { createHash } from 'node:crypto';
import { extname } from 'node:path/posix';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { jsonBytes } from '../json-text';
import { MANIFEST, type BackupFile, type Manifest } from './manifest';
import { BLANK_SEAL, withSeal } from './seal';

export interface Entry {
  /** Below the store's folder, with `/`. */
  readonly path: string;
  /** Called once, when its turn comes. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Already compressed by themselves. */
const PACKED: readonly string[] = ['.pdf', '.docx', '.png', '.jpg', '.xlsx'];

/**
 * A zip file, piece by piece, with the entries in their order, then the manifest, then the seal. Never holds more than one
 * entry. Large archives become Zip64 by themselves.
 */
export async function* writeArchive(
  entries: readonly Entry[],
  about: Omit<Manifest, 'files'>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const files: BackupFile[] = [];
  const mtime = new Date(about.created);
  const add = (path: string, bytes: () => Promise<Uint8Array>): void =>
    zip.addReadStreamLazy(path, { mtime, compress: !PACKED.includes(extname(path)) }, (done) => {
      bytes().then(
        (found) => done(null, Readable.from([Buffer.from(found)])),
        (error: unknown) => fail(error),
      );
    });
  const output = zip.outputStream as Readable;
  const fail = (error: unknown): void => void output.destroy(error as Error);
  zip.on('error', fail);
  // Whoever reads hears of it by reading; whoever stopped reading does not care.
  output.on('error', () => undefined);
  for (const { path, bytes } of entries) {
    add(path, async () => {
      const found = await bytes();
      files.push({ path, size: found.byteLength, sha256: createHash('sha256').update(found).digest('hex') });
      return found;
    });
  }
  add(MANIFEST, () => Promise.resolve(jsonBytes({ ...about, files } satisfies Manifest)));
  zip.end({ forceZip64Format: false, comment: BLANK_SEAL });
  try {
    yield* withSeal(output);
  } finally {
    output.destroy();
  }
}
