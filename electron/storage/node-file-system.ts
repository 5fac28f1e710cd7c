import { link, lstat, mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode, type FileSystem, type NewFile, type OpenFile } from './file-system';

/** The disk of this machine. */
export const nodeFileSystem: FileSystem = {
  create,
  read: (path) => readFile(path),
  open: openFile,
  kind,
  list: (folder) => readdir(folder),
  rename: (from, to) => retryWhileBusy(() => rename(from, to)),
  link,
  unlink: (path) => retryWhileBusy(() => unlink(path)),
  makeFolder: async (path) => {
    await mkdir(path);
  },
  removeFolder: (path) => retryWhileBusy(() => rmdir(path)),
  syncFolder,
};

async function create(path: string): Promise<NewFile> {
  const handle = await open(path, 'wx');
  return {
    write: async (bytes, offset) => (await handle.write(bytes, offset, bytes.byteLength - offset)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, 'r');
  return {
    size: (await handle.stat()).size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    close: () => handle.close(),
  };
}

async function kind(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const found = await lstat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (hasCode(error, ['ENOENT', 'ENOTDIR'])) return undefined;
    throw error;
  }
}

/** Virus scanners on Windows hold fresh files open for a moment. */
async function retryWhileBusy(step: () => Promise<void>): Promise<void> {
  const pauses = process.platform === 'win32' ? [20, 50, 100, 200, 400, 800] : [];
  for (const pause of pauses) {
    try {
      return await step();
    } catch (error) {
      if (!hasCode(error, ['EPERM', 'EBUSY', 'EACCES'])) throw error;
      await wait(pause);
    }
  }
  return step();
}

/** Windows flushes names by itself, and some network file systems cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, ['EINVAL', 'ENOTSUP'])) throw error;
  } finally {
    await handle.close();
  }
}
