import { archiveDocument, setArchive } from '#data/repositories/archive';
import { issueDocument } from '#data/repositories/issue';
import { attachScan } from '#data/repositories/scans';
import { systemError, type FileSystem } from '#electron/storage/file-system';
import { verifyFolder, type Verification } from '#electron/storage/verify/verify-folder';
import type { Seal } from '#electron/storage/verify/seal';
import { walk } from '#electron/storage/verify/walk';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

export const ROOT = '/office/data';
const SERIES = { code: '某政办发', year: 2024 };
const BY = '张三';

export type Files = ReadonlyMap<string, Uint8Array>;

/** So many documents issued and archived, the first with a scan: every file, by its path below the store. */
export async function archiveOf(count: number): Promise<Files> {
  const disk = createDisk();
  const fs = disk.mount();
  const store = await openModel(fs);
  expectOk(await store.write((unit) => setArchive(unit, { fonds: 'Z109', category: 'WS', section: 'BGS' })));
  for (let serial = 1; serial <= count; serial += 1) {
    const document = `2024/某政办发/${serial}`;
    const wish = { wish: SERIES, by: BY };
    expectOk(
      await store.write((unit) => issueDocument(unit, wish, (number) => Promise.resolve(rendered(number.serial)))),
    );
    const retention = serial % 3 === 0 ? 'D30' : 'Y';
    expectOk(
      await store.write((unit) => archiveDocument(unit, { document, retention, by: BY }, () => Promise.resolve(2))),
    );
  }
  const scan = { type: 'png', bytes: new Uint8Array([1, 2, 3]) } as const;
  expectOk(await store.write((unit) => attachScan(unit, '2024/某政办发/1', scan, BY)));
  const files = new Map<string, Uint8Array>();
  for (const { path } of await walk(fs, ROOT)) files.set(path, await fs.read(`${ROOT}/${path}`));
  return files;
}

export const verifyFiles = (files: Files, seals: readonly Seal[] = []): Promise<Verification> =>
  verifyFolder({ fs: readOnly(files), root: ROOT, tools: modelTools(), seals });

/** A disk that holds these files and takes nothing. */
function readOnly(files: Files): FileSystem {
  const below = (path: string): string => path.slice(ROOT.length + 1);
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    parts.forEach((name, index) => {
      const folder = parts.slice(0, index).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
    });
  }
  const refuse = (): Promise<never> => Promise.reject(systemError('EROFS', 'read-only'));
  return {
    read: (path) => {
      const bytes = files.get(below(path));
      return bytes ? Promise.resolve(bytes) : Promise.reject(systemError('ENOENT', path));
    },
    kind: (path) => Promise.resolve(files.has(below(path)) ? 'file' : folders.has(below(path)) ? 'folder' : undefined),
    list: (path) => Promise.resolve([...(folders.get(below(path)) ?? [])]),
    create: refuse,
    open: refuse,
    rename: refuse,
    link: refuse,
    unlink: refuse,
    makeFolder: refuse,
    removeFolder: refuse,
    syncFolder: refuse,
  };
}

/** The files with one of them changed, put in (`bytes` of a new path) or taken away (`undefined`). */
export function changed(files: Files, path: string, bytes: Uint8Array | undefined): Files {
  const copy = new Map(files);
  if (bytes === undefined) copy.delete(path);
  else copy.set(path, bytes);
  return copy;
}

/** With one bit of a byte turned over, another bit for each place. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
}

const splice = (bytes: Uint8Array, at: number, out: number, ...into: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...into, ...bytes.subarray(at + out)]);

/** What can be done to one byte; `undefined` where it changes nothing. */
export const BYTE_EDITS: readonly ((bytes: Uint8Array, at: number) => Uint8Array | undefined)[] = [
  flipped,
  (bytes, at) => splice(bytes, at, 1),
  (bytes, at) => splice(bytes, at, 0, bytes[at] ?? 0),
  (bytes, at) => {
    const [one = 0, other = one] = bytes.subarray(at, at + 2);
    return one === other ? undefined : splice(bytes, at, 2, other, one);
  },
];

/** What the archive answers for: settings are not part of it. */
export const sealedPaths = (files: Files): readonly string[] =>
  [...files.keys()].filter((path) => !path.startsWith('archive-settings/'));
