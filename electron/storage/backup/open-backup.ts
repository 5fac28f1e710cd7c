import { createHash } from 'node:crypto';
import { auditStore } from '#data/repositories/audit';
import { storeError } from '#data/store/failure';
import type { Tools } from '#data/store/port';
import type { FileSystem } from '../file-system';
import { readMarker } from '../store-marker';
import { openUnit } from '../unit-of-work';
import { archiveFolder } from './archive-folder';
import { withFile, type ByteSource } from './byte-source';
import { decrypted } from './encryption';
import { MANIFEST, readManifest, type Manifest } from './manifest';
import { counter, type TellProgress } from './progress';
import { readArchive, type Archive } from './read-archive';
import { altered } from './refusal';
import { checkSeal } from './seal';

export interface BackupFileOptions {
  readonly fs: FileSystem;
  readonly path: string;
  readonly tools: Tools;
  readonly passphrase?: string | undefined;
  readonly progress?: TellProgress | undefined;
}

export interface OpenBackup {
  readonly manifest: Manifest;
  readonly encrypted: boolean;
  readonly read: Archive['read'];
}

/**
 * Reads a backup wholly, and lets `work` have it only when it is whole, every hash is right, and the store in it agrees
 * with itself. Rejects with why it is refused.
 */
export async function withBackup<T>(
  { fs, path, tools, passphrase, progress }: BackupFileOptions,
  work: (backup: OpenBackup) => Promise<T>,
): Promise<T> {
  if ((await fs.kind(path)) !== 'file') throw storeError('not-possible', '找不到这个备份文件', 'not-found');
  return withFile(fs, path, async (file) => {
    const plain = await decrypted(file, passphrase);
    const source: ByteSource = plain ?? file;
    await checkSeal(source);
    const archive = await readArchive(source);
    const manifest = readManifest(await archive.read(MANIFEST));
    await checkHashes(archive, manifest, counter(progress, 'checking', manifest.files.length));
    await checkStore(archive, manifest, tools);
    return work({ manifest, encrypted: plain !== undefined, read: (name) => archive.read(name) });
  });
}

async function checkHashes(archive: Archive, { files }: Manifest, count: () => void): Promise<void> {
  const wanted = new Set([MANIFEST, ...files.map(({ path }) => path)]);
  if (wanted.size !== files.length + 1 || archive.names.length !== wanted.size) throw altered();
  for (const { path, size, sha256 } of files) {
    const bytes = await archive.read(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (bytes.byteLength !== size || digest !== sha256) throw altered(`（“${path}”）`);
    count();
  }
}

async function checkStore(archive: Archive, manifest: Manifest, tools: Tools): Promise<void> {
  const fs = archiveFolder(archive);
  const marker = await readMarker(fs, '/');
  if (marker?.id !== manifest.storeId) throw altered();
  const { unit } = openUnit({
    source: { fs, root: '/', mode: 'browse', notify: () => undefined },
    ensureFolder: () => Promise.resolve(),
    tools,
  });
  const findings = await auditStore(unit, tools);
  if (findings.length === 0) return;
  const named = findings.slice(0, 3).map(({ message }) => message);
  const more = findings.length > named.length ? `等 ${findings.length} 处` : '';
  throw storeError('damaged', `数据核对不上：${named.join('；')}${more}`, 'store-inconsistent');
}
