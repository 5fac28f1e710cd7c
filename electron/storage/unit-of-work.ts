import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import * as v from 'valibot';
import type { Collection, Key, Reading, Tools, UnitOfWork } from '#data/store/port';
import { hasCode, type FileSystem } from './file-system';
import type { RecordSource } from './read-record';
import { recordAdapter } from './record-adapter';
import { setAside } from './set-aside';
import { folderOf, partOf, recordPath } from './store-paths';
import { writeFlushed } from './write-flushed';

export interface UnitDeps {
  readonly source: RecordSource;
  readonly ensureFolder: (path: string) => Promise<void>;
  readonly tools: Tools;
}

export interface OpenUnit {
  readonly unit: UnitOfWork;
  /** What is to be committed. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
  /** Makes the names of the added files durable, so that records may speak of them. */
  settleFiles(): Promise<void>;
  /** Removes the added files of a unit that will not commit. */
  dropFiles(): Promise<void>;
}

export function openUnit({ source, ensureFolder, tools }: UnitDeps): OpenUnit {
  const { fs, root } = source;
  const changes = new Map<string, Uint8Array | null>();
  const added: string[] = [];
  const open = async <T>(collection: Collection<T>, key: Key): Promise<Low<T | null>> => {
    const record = new Low<T | null>(
      recordAdapter(recordPath(collection.name, key), collection, source, changes),
      null,
    );
    await record.read();
    return record;
  };
  const find: Reading['find'] = async (collection, key) => (await open(collection, key)).data ?? undefined;
  const filePath = (owner: Collection<unknown>, key: Key, name: string): string =>
    `${folderOf(owner.name, key)}/${safeName(name)}`;

  const unit: UnitOfWork = {
    tools,
    find,
    keys: async ({ name }, prefix) => partsIn(fs, join(root, folderOf(name, prefix))),
    file: (owner, key, name) => readIfThere(fs, join(root, filePath(owner, key, name))),
    put: async (collection, key, record) => {
      const opened = await open(collection, key);
      opened.data = v.parse(collection.schema, record);
      await opened.write();
    },
    remove: async (collection, key) => {
      const path = recordPath(collection.name, key);
      if ((await find(collection, key)) !== undefined) changes.set(path, null);
      else changes.delete(path);
    },
    addFile: async (owner, key, name, bytes) => {
      const path = filePath(owner, key, name);
      const target = join(root, path);
      await ensureFolder(dirname(target));
      if (!added.some((one) => dirname(one) === dirname(target)) && (await find(owner, key)) === undefined) {
        await setAsideAll(fs, dirname(target));
      }
      if ((await fs.kind(target)) !== undefined) await setAside(fs, target, 'left');
      added.push(target);
      await writeFlushed(fs, target, bytes);
      return path;
    },
  };
  return {
    unit,
    changes,
    settleFiles: async () => {
      for (const folder of new Set(added.map(dirname))) await fs.syncFolder(folder);
    },
    dropFiles: async () => {
      for (const path of added) {
        await fs.unlink(path).catch(() => undefined); // No record speaks of it; what stays is set aside next time.
      }
    },
  };
}

async function partsIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  if ((await fs.kind(folder)) === undefined) return [];
  const parts = new Set<string>();
  for (const name of await fs.list(folder)) {
    const part = partOf(name, name.includes('.') ? 'file' : 'folder');
    if (part !== undefined) parts.add(part);
  }
  return [...parts].sort();
}

/** What a unit that never committed left in a folder whose record is not there yet. */
async function setAsideAll(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    const path = join(folder, name);
    if (!/\.left-\d+$/.test(name) && (await fs.kind(path)) === 'file') await setAside(fs, path, 'left');
  }
}

async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await fs.read(path);
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return undefined;
    throw error;
  }
}

function safeName(name: string): string {
  if (name === '' || name === '.' || name === '..' || /[/\\]/.test(name)) throw new Error(`not a file name: ${name}`);
  return name;
}
