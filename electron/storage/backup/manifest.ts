import * as v from 'valibot';
import { COLLECTIONS } from '#data/records/collections';
import { counting, sha256 } from '#data/records/people';
import { MARKER } from '../store-marker';
import { jsonValue } from '../json-text';
import { altered } from './refusal';

export const MANIFEST = 'manifest.json';

const fileFact = v.object({ path: v.string(), size: counting, sha256 });
/** A file in a backup. Its path is below the store's folder, with `/` everywhere. */
export type BackupFile = Readonly<v.InferOutput<typeof fileFact>>;

const manifest = v.object({
  format: v.literal('zhiwen-backup'),
  version: v.literal(1),
  /** Of the program that made it. */
  program: v.string(),
  /** Of the store: which one it is, and the version of its records. */
  storeId: v.string(),
  storeVersion: counting,
  created: v.string(),
  /** 印发件 in it. */
  documents: counting,
  files: v.array(fileFact),
});
/** What a backup holds; its last entry. */
export type Manifest = Readonly<v.InferOutput<typeof manifest>>;

export function readManifest(bytes: Uint8Array): Manifest {
  const parsed = v.safeParse(manifest, jsonValue(bytes));
  if (!parsed.success || !parsed.output.files.every(({ path }) => isStorePath(path))) throw altered();
  return parsed.output;
}

const FOLDERS: readonly string[] = COLLECTIONS.map(({ name }) => name);

/** Nothing but records and the marker is ever put anywhere. */
function isStorePath(path: string): boolean {
  const [top = '', ...below] = path.split('/');
  if (below.length === 0) return path === MARKER;
  return FOLDERS.includes(top) && below.every((part) => part !== '' && part !== '.' && part !== '..');
}
