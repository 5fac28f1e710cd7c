import { systemError, type FileSystem, type NewFile } from './file-system';

/**
 * Writes a file that was not there and makes its bytes durable; its name is so once the folder is synced. What is left
 * after a failure is the caller's to remove.
 */
export async function writeFlushed(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.create(path);
  try {
    await writeAll(file, bytes);
    const size = await file.size();
    if (size !== bytes.byteLength) throw systemError('EIO', `wrote ${size} of ${bytes.byteLength} bytes`);
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
