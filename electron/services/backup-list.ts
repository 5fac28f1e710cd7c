import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsAmong } from '#data/repositories/backup-plan';
import type { Outcome } from '#data/store/port';
import { attempt } from '#electron/storage/attempt';
import { withFile } from '#electron/storage/backup/byte-source';
import { isEncrypted } from '#electron/storage/backup/encryption';
import { MANIFEST, readManifest } from '#electron/storage/backup/manifest';
import { readArchive } from '#electron/storage/backup/read-archive';
import { nodeFileSystem } from '#electron/storage/node-file-system';

/** What a backup says of itself; whether it is whole, only a drill or a restore finds out. */
export interface BackupFacts {
  readonly file: string;
  /** When it was made, as its name says: `2026-11-22T04:15:00`. */
  readonly created: string;
  /** Bytes. */
  readonly size: number;
  readonly encrypted: boolean;
  /** 印发件 in it; absent where nobody can tell without the passphrase. */
  readonly documents?: number;
}

/** The backups of one store in a folder, newest first. One that cannot be read is listed without what it holds. */
export const listBackups = (folder: string, storeId: string): Promise<Outcome<readonly BackupFacts[]>> =>
  attempt(async () => {
    const found: BackupFacts[] = [];
    for (const { name, created } of backupsAmong(await nodeFileSystem.list(folder), storeId)) {
      const file = join(folder, name);
      found.push({ file, created, size: (await stat(file)).size, ...(await holds(file)) });
    }
    return found;
  });

async function holds(file: string): Promise<Pick<BackupFacts, 'encrypted' | 'documents'>> {
  try {
    return await withFile(nodeFileSystem, file, async (source) => {
      if (await isEncrypted(source)) return { encrypted: true };
      const { read } = await readArchive(source);
      return { encrypted: false, documents: readManifest(await read(MANIFEST)).documents };
    });
  } catch {
    return { encrypted: false };
  }
}
