import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { storeError } from '#data/store/failure';
import type { Collection, Notice } from '#data/store/port';
import { hasCode, type FileSystem } from './file-system';
import { jsonValue } from './json-text';
import { setAside } from './set-aside';
import { previousOf } from './store-paths';

export interface RecordSource {
  readonly fs: FileSystem;
  readonly root: string;
  /**
   * Writing: what is read decides what is written, so strict collections take no older generation. Browsing: others may
   * be writing at the same time, so nothing is touched.
   */
  readonly mode: 'write' | 'read' | 'browse';
  readonly notify: (notice: Notice) => void;
}

/**
 * The record at a path below the store, or `undefined` where there never was one. A file that is no such record is set
 * aside; it, or a file that is gone, is replaced by the generation before where the collection allows that.
 */
export async function readRecord<T>(
  path: string,
  collection: Collection<T>,
  source: RecordSource,
): Promise<T | undefined> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await readOnce(path, collection, source);
    } catch (error) {
      // Found, and renamed by somebody else before it was read.
      if (source.mode !== 'browse' || tries === TRIES || !hasCode(error, ['ENOENT'])) throw error;
    }
  }
}

async function readOnce<T>(path: string, collection: Collection<T>, source: RecordSource): Promise<T | undefined> {
  const { fs, root } = source;
  const target = join(root, path);
  const present = await isPresent(target, source);
  const current = present ? await parse(fs, target, collection) : undefined;
  if (current) return current.record;
  const lost = present ? await quarantine(target, source) : `“${path}”不见了`;
  const hasPrevious = (await fs.kind(previousOf(target))) !== undefined;
  if (!present && !hasPrevious) return undefined;
  const previous = hasPrevious ? await parse(fs, previousOf(target), collection) : undefined;
  if (!previous) throw storeError('damaged', `${lost}，也没有可用的上一版；请用备份恢复`);
  if (collection.strict && source.mode === 'write') {
    throw storeError('damaged', `${lost}；为免号码重复，修复之前不再写入。请用备份恢复，或核对后重建登记`);
  }
  source.notify({ code: 'previous-used', message: `${lost}，已改用上一版，请核对最近一次改动` });
  return previous.record;
}

/** While a record takes its new version, its name is free for a moment. */
async function isPresent(target: string, { fs, mode }: RecordSource): Promise<boolean> {
  for (let tries = 0; ; tries += 1) {
    if ((await fs.kind(target)) !== undefined) return true;
    const changing = mode === 'browse' && tries < TRIES && (await fs.kind(previousOf(target))) !== undefined;
    if (!changing) return false;
    await wait(PAUSE_MS);
  }
}

const TRIES = 20;
const PAUSE_MS = 10;

/** In an object, since a record may be anything. */
async function parse<T>(
  fs: FileSystem,
  path: string,
  { schema }: Collection<T>,
): Promise<{ readonly record: T } | undefined> {
  const parsed = v.safeParse(schema, jsonValue(await fs.read(path)));
  return parsed.success ? { record: parsed.output } : undefined;
}

async function quarantine(target: string, { fs, root, mode, notify }: RecordSource): Promise<string> {
  const name = target.slice(root.length + 1);
  if (mode === 'browse') return `“${name}”已损坏`;
  try {
    const aside = basename(await setAside(fs, target));
    notify({ code: 'set-aside', message: `“${name}”已损坏，原样另存为“${aside}”` });
    return `“${name}”已损坏（另存为“${aside}”）`;
  } catch {
    return `“${name}”已损坏`; // Where nothing may be written, it stays where it is.
  }
}
