import { systemError, type FileSystem, type NewFile } from './file-system';

/** Bytes at hand, or coming piece by piece where they are too many to hold. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file that was not there and makes its bytes durable; its name is so once the folder is synced. What is left
 * after a failure is the caller's to remove.
 */
export async function writeFlushed(fs: FileSystem, path: string, content: Content): Promise<void> {
  const file = await fs.create(path);
  try {
    let wanted = 0;
    for await (const bytes of content instanceof Uint8Array ? [content] : content) {
      await writeAll(file, bytes);
      wanted += bytes.byteLength;
    }
    const size = await file.size();
    if (size !== wanted) throw systemError('EIO', `wrote ${size} of ${wanted} bytes`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A single write may stop short on a nearly full disk without an error; the next one then fails with ENOSPC. */
async function writeAll(file: NewFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.byteLength;) {
    const taken = await file.write(bytes, offset);
    if (taken === 0) throw systemError('EIO', 'the disk took no bytes');
    offset += taken;
  }
}
