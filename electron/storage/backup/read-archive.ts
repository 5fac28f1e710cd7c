import { promisify } from 'node:util';
import { Readable } from 'node:stream';
import { inflateRaw } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { piecesOf, type ByteSource } from './byte-source';
import { hasCode } from '../file-system';
import { altered } from './refusal';

export interface Archive {
  readonly names: readonly string[];
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Opens a zip file whose seal was found whole. Names that lead out of the archive are refused. */
export async function readArchive(source: ByteSource): Promise<Archive> {
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      lazyEntries: true,
      autoClose: false,
    });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return { names: [...entries.keys()], read: (name) => readEntry(zip, source, entries.get(name)) };
  } catch (error) {
    throw hasCode(error, ['EIO', 'ENOENT', 'EACCES']) ? error : altered();
  }
}

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);
const DEFLATED = 8;

async function readEntry(zip: ZipFile, source: ByteSource, entry: Entry | undefined): Promise<Uint8Array> {
  if (entry === undefined) throw altered();
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const bytes = await source.read(fileDataStart, entry.compressedSize);
  if (entry.compressionMethod !== DEFLATED) return bytes.slice();
  return inflate(bytes, { maxOutputLength: entry.uncompressedSize + 1 }).catch(() => {
    throw altered();
  });
}

/** How the library reads. */
class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.source, start, end));
  }

  override read(...[buffer, offset, length, position, callback]: Parameters<RandomAccessReader['read']>): void {
    this.source.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.byteLength === length ? null : altered());
      },
      (error: unknown) => callback(error as Error),
    );
  }
}
