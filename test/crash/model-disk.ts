/**
 * A disk in memory that knows the difference between what programs see and what would survive a power cut. Bytes are
 * durable once their file is synced, names once their folder is; until then each may be lost, torn or kept by itself.
 */
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { systemError, type FileSystem, type NewFile, type OpenFile } from '#electron/storage/file-system';
import { randomFrom, type Random } from './random';

interface FileNode {
  readonly kind: 'file';
  bytes: Uint8Array;
  synced: boolean;
}
interface FolderNode {
  readonly kind: 'folder';
  readonly names: Map<string, Node>;
  readonly durable: Map<string, Node>;
  /** What happened to the names since the folder was synced, in its order. */
  pending: NameChange[];
}
type Node = FileNode | FolderNode;
type NameChange = { readonly remove?: string; readonly add?: { readonly name: string; readonly node: Node } };

/** Hears of every step before it is taken, and may fail in its place, or never return. */
export type BeforeStep = (step: number, operation: string, path: string) => void | Promise<void>;

export interface Disk {
  /** The disk as one program sees it. */
  mount(before?: BeforeStep): FileSystem;
  /** The disk after a power cut: one of the states that may then be found, chosen by the seed. */
  afterPowerCut(seed: number): Disk;
  /** Whether all of it is durable, so that a power cut leaves one state only. */
  isSettled(): boolean;
  /** Equal for equal contents. */
  fingerprint(): string;
}

const newFolder = (): FolderNode => ({ kind: 'folder', names: new Map(), durable: new Map(), pending: [] });

export const createDisk = (): Disk => diskOf(newFolder());

function diskOf(root: FolderNode): Disk {
  return {
    mount: (before = () => undefined) => mount(root, before),
    afterPowerCut: (seed) => diskOf(cutFolder(root, randomFrom(seed), seed % 4, new Map())),
    isSettled: () => isSettled(root),
    fingerprint: () =>
      createHash('sha1')
        .update(JSON.stringify(describe(root)))
        .digest('hex'),
  };
}

/** Seeds of each four: nothing unsynced is kept · all is · of each folder's changes the first few · any of them. */
function cutFolder(folder: FolderNode, random: Random, mode: number, made: Map<Node, Node>): FolderNode {
  const names = new Map(folder.durable);
  const until = mode === 2 ? random.below(folder.pending.length + 1) : Infinity;
  folder.pending.forEach(({ remove, add }, index) => {
    const kept = mode === 1 || (mode === 2 && index < until) || (mode === 3 && random.below(2) === 0);
    if (!kept) return;
    if (remove !== undefined) names.delete(remove);
    if (add !== undefined) names.set(add.name, add.node);
  });
  const copy = newFolder();
  made.set(folder, copy);
  for (const [name, node] of names) {
    const found = made.get(node);
    const survivor =
      found ?? (node.kind === 'file' ? cutFile(node, random, mode) : cutFolder(node, random, mode, made));
    made.set(node, survivor);
    copy.names.set(name, survivor);
    copy.durable.set(name, survivor);
  }
  return copy;
}

function cutFile({ bytes, synced }: FileNode, random: Random, mode: number): FileNode {
  const settled = (found: Uint8Array): FileNode => ({ kind: 'file', bytes: found, synced: true });
  if (synced) return settled(bytes);
  const torn = bytes.slice(0, random.below(bytes.length + 1));
  const padded = new Uint8Array(bytes.length);
  padded.set(torn);
  const states = [new Uint8Array(), torn, padded, new Uint8Array(bytes.length), bytes];
  return settled((mode === 0 ? states[0] : states[random.below(states.length)]) ?? bytes);
}

const isSettled = (node: Node): boolean =>
  node.kind === 'file' ? node.synced : node.pending.length === 0 && [...node.names.values()].every(isSettled);

function describe(node: Node): unknown {
  if (node.kind === 'file') return Buffer.from(node.bytes).toString('latin1');
  return [...node.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, child]) => [name, describe(child)]);
}

function mount(root: FolderNode, before: BeforeStep): FileSystem {
  let count = 0;
  const step = async (operation: string, path: string): Promise<void> => {
    count += 1;
    await before(count, operation, path);
  };
  const find = (path: string): Node | undefined => {
    let node: Node | undefined = root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      node = node?.kind === 'folder' ? node.names.get(name) : undefined;
    }
    return node;
  };
  const file = (path: string): FileNode => {
    const node = find(path);
    if (node === undefined) throw systemError('ENOENT', path);
    if (node.kind !== 'file') throw systemError('EISDIR', path);
    return node;
  };
  const folder = (path: string): FolderNode => {
    const node = find(path);
    if (node === undefined) throw systemError('ENOENT', path);
    if (node.kind !== 'folder') throw systemError('ENOTDIR', path);
    return node;
  };
  const change = (parent: FolderNode, { remove, add }: NameChange): void => {
    if (remove !== undefined) parent.names.delete(remove);
    if (add !== undefined) parent.names.set(add.name, add.node);
    parent.pending.push({ ...(remove !== undefined && { remove }), ...(add && { add }) });
  };
  const put = (path: string, node: Node): void => {
    const parent = folder(dirname(path));
    if (parent.names.has(basename(path))) throw systemError('EEXIST', path);
    change(parent, { add: { name: basename(path), node } });
  };
  const sameFolder = (from: string, to: string): FolderNode => {
    if (dirname(from) !== dirname(to)) throw new Error('names move within one folder only');
    return folder(dirname(from));
  };

  return {
    create: async (path) => {
      await step('create', path);
      const node: FileNode = { kind: 'file', bytes: new Uint8Array(), synced: false };
      put(path, node);
      return openFile(node, (operation) => step(operation, path));
    },
    read: async (path) => {
      await step('read', path);
      return file(path).bytes;
    },
    open: async (path) => {
      await step('open', path);
      return readFrom(file(path).bytes, () => step('read', path));
    },
    kind: async (path) => {
      await step('kind', path);
      return find(path)?.kind;
    },
    list: async (path) => {
      await step('list', path);
      return [...folder(path).names.keys()];
    },
    rename: async (from, to) => {
      await step('rename', from);
      const node = find(from);
      if (node === undefined) throw systemError('ENOENT', from);
      const taken = find(to);
      if (taken?.kind === 'folder' || (taken && node.kind === 'folder')) throw systemError('EEXIST', to);
      change(sameFolder(from, to), { remove: basename(from), add: { name: basename(to), node } });
    },
    link: async (from, to) => {
      await step('link', from);
      sameFolder(from, to);
      put(to, file(from));
    },
    unlink: async (path) => {
      await step('unlink', path);
      file(path);
      change(folder(dirname(path)), { remove: basename(path) });
    },
    makeFolder: async (path) => {
      await step('makeFolder', path);
      put(path, newFolder());
    },
    removeFolder: async (path) => {
      await step('removeFolder', path);
      if (folder(path).names.size > 0) throw systemError('ENOTEMPTY', path);
      change(folder(dirname(path)), { remove: basename(path) });
    },
    syncFolder: async (path) => {
      await step('syncFolder', path);
      const found = folder(path);
      found.durable.clear();
      for (const [name, node] of found.names) found.durable.set(name, node);
      found.pending = [];
    },
  };
}

const readFrom = (bytes: Uint8Array, step: () => Promise<void>): OpenFile => ({
  size: bytes.byteLength,
  read: async (offset, length) => {
    await step();
    return bytes.slice(offset, offset + length);
  },
  close: () => Promise.resolve(),
});

/** Takes at most so many bytes at a time, as a disk may. */
const MOUTHFUL = 700;

function openFile(node: FileNode, step: (operation: string) => Promise<void>): NewFile {
  return {
    write: async (bytes, offset) => {
      await step('write');
      const taken = bytes.subarray(offset, offset + MOUTHFUL);
      node.bytes = Buffer.concat([node.bytes, taken]);
      node.synced = false;
      return taken.byteLength;
    },
    size: async () => {
      await step('size');
      return node.bytes.byteLength;
    },
    sync: async () => {
      await step('sync');
      node.synced = true;
    },
    close: () => step('close'),
  };
}
