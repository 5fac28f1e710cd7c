/**
 * How several records change at once. Their new versions lie beside the old ones as `NAME.next`, durable; then the
 * journal that lists them is replaced: that one step decides. Only after it do the new versions take their names. The
 * journal stays, so the last unit of work can always be finished by whoever comes next.
 */
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { canonical } from '#data/repositories/canonical';
import { storeError } from '#data/store/failure';
import { hasCode, type FileSystem } from './file-system';
import { isSameBytes, jsonBytes, jsonValue } from './json-text';
import { nextOf, previousOf } from './store-paths';

export const JOURNAL = 'journal.json';

const change = v.strictObject({
  /** Below the store's folder. */
  path: v.string(),
  /** SHA-256 of the new version; `null` where the record is removed. */
  digest: v.nullable(v.string()),
});
const journal = v.strictObject({ unit: v.string(), changes: v.array(change) });

export type Change = Readonly<v.InferOutput<typeof change>>;
export interface Journal {
  /** Tells one unit of work from the other. */
  readonly unit: string;
  readonly changes: readonly Change[];
}

type Digest = (content: string | Uint8Array) => string;

/** In the file, the unit's name carries the digest of all else, so that no byte of a journal changes unnoticed. */
export const journalBytes = ({ unit, changes }: Journal, digest: Digest): Uint8Array =>
  jsonBytes({ unit: `${unit}.${digest(canonical({ unit, changes }))}`, changes });

/** Whether a journal is to the last byte as it was written. */
export function isWholeJournal(bytes: Uint8Array, digest: Digest): boolean {
  const parsed = v.safeParse(journal, jsonValue(bytes));
  if (!parsed.success) return false;
  const { unit, changes } = parsed.output;
  return isSameBytes(bytes, journalBytes({ unit: nameOf(unit), changes }, digest));
}

const nameOf = (unit: string): string => unit.slice(0, Math.max(0, unit.lastIndexOf('.'))) || unit;

async function readJournal(fs: FileSystem, root: string): Promise<Journal | undefined> {
  const path = join(root, JOURNAL);
  if ((await fs.kind(path)) === undefined) return undefined;
  const parsed = v.safeParse(journal, jsonValue(await fs.read(path)));
  if (parsed.success) return { unit: nameOf(parsed.output.unit), changes: parsed.output.changes };
  throw storeError('damaged', `“${JOURNAL}”已损坏，无法确定最后一次写入是否完成；请先备份整个数据文件夹，再用备份恢复`);
}

/**
 * Finishes the last unit of work, whoever began it, and resolves with it. What that program saw may not have been durable
 * yet, so all of it is synced again, the journal first; only a unit known to be `settled` needs nothing.
 */
export async function finishLast(
  fs: FileSystem,
  root: string,
  digest: (bytes: Uint8Array) => string,
  settled?: string,
): Promise<string | undefined> {
  const last = await readJournal(fs, root);
  if (last === undefined || last.unit === settled) return last?.unit;
  await fs.syncFolder(root);
  await applyJournal(fs, root, last, digest);
  return last.unit;
}

/** For those who can only read: fails where they would see part of a unit of work. */
export async function assertFinished(
  fs: FileSystem,
  root: string,
  digest: (bytes: Uint8Array) => string,
): Promise<void> {
  for (const { path, digest: wanted } of (await readJournal(fs, root))?.changes ?? []) {
    if (await hasNext(fs, join(root, path), wanted, digest)) throw unfinished();
  }
}

const unfinished = (): Error =>
  storeError('damaged', '上一次写入还没有收尾，而这里现在不能写入；请腾出空间或恢复写入权限后再打开');

/** Gives every new version its name and removes what is to go. Does again what was done before without harm. */
export async function applyJournal(
  fs: FileSystem,
  root: string,
  { changes }: Journal,
  digest: (bytes: Uint8Array) => string,
): Promise<void> {
  const folders = new Set<string>();
  for (const { path, digest: wanted } of changes) {
    const target = join(root, path);
    folders.add(dirname(target));
    if (wanted === null) await remove(fs, target);
    else if (await hasNext(fs, target, wanted, digest)) await advance(fs, target, path.includes('/'));
  }
  for (const folder of folders) await fs.syncFolder(folder).catch(leaveLossToReaders);
}

/** A folder that somebody took away is no reason to refuse what else is kept; who looks for its records will tell. */
function leaveLossToReaders(error: unknown): void {
  if (!hasCode(error, ['ENOENT'])) throw error;
}

/**
 * The new version was durable before the journal was; if its name is gone, it has been given the other. A `NAME.next`
 * of other content belongs to a later unit that never committed.
 */
async function hasNext(
  fs: FileSystem,
  target: string,
  wanted: string | null,
  digest: (bytes: Uint8Array) => string,
): Promise<boolean> {
  const next = nextOf(target);
  return wanted !== null && (await fs.kind(next)) !== undefined && digest(await fs.read(next)) === wanted;
}

/** The marker, at the top, is never without its name: a folder that lacks it is a loss. */
async function advance(fs: FileSystem, target: string, keepsPrevious: boolean): Promise<void> {
  if (keepsPrevious && (await fs.kind(target)) !== undefined) await fs.rename(target, previousOf(target));
  await fs.rename(nextOf(target), target);
}

/** The generation before goes first: alone, it would speak of a loss. */
async function remove(fs: FileSystem, target: string): Promise<void> {
  for (const path of [previousOf(target), target]) if ((await fs.kind(path)) !== undefined) await fs.unlink(path);
}
