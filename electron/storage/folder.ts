import { mkdir } from 'node:fs/promises';

/** Makes a folder and those above it, where they are missing. Rejects with Node's system errors. */
export async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
