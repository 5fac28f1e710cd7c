import type { FileSystem } from '../file-system';

/** Bytes of known number that can be read anywhere: those of a file, or what an encrypted one holds. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `offset` on, `length` of them; fewer only at the end. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
}

const BLOCK = 1 << 18;

/** Lets `work` read a file; blocks are kept for a moment, since archives are read in small pieces. */
export async function withFile<T>(fs: FileSystem, path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await fs.open(path);
  try {
    return await work(inBlocks(file));
  } finally {
    await file.close();
  }
}

export function inBlocks({ size, read }: ByteSource): ByteSource {
  let held: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };
  return {
    size,
    read: async (offset, length) => {
      if (length >= BLOCK) return read(offset, length);
      if (offset < held.start || offset + length > held.start + held.bytes.byteLength) {
        held = { start: offset, bytes: await read(offset, BLOCK) };
      }
      return held.bytes.subarray(offset - held.start, offset - held.start + length);
    },
  };
}

/** All of it, from `start` to before `end`, piece by piece. */
export async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let offset = start; offset < end; offset += BLOCK) {
    yield await source.read(offset, Math.min(BLOCK, end - offset));
  }
}
