/**
 * How a restored store takes the place of the one before. Its parts lie beside the old ones as `NAME.restoring`, durable;
 * then `restore.json` is written: that one step decides. Only after it do the old parts get the names they are kept
 * under, and the new ones theirs. Whoever comes next finishes.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTIONS } from '#data/records/collections';
import { storeError } from '#data/store/failure';
import { stageFile } from '../durable-write';
import type { FileSystem } from '../file-system';
import { JOURNAL } from '../journal';
import { jsonBytes, jsonValue } from '../json-text';
import { RESTORING } from '../lock/store-lock';
import { MARKER } from '../store-marker';

const REPLACEMENT = 'restore.json';

/** What a store is made of, at the top of its folder. */
export const PARTS: readonly string[] = [MARKER, JOURNAL, ...COLLECTIONS.map(({ name }) => name)];

export const freshOf = (part: string): string => `${part}${RESTORING}`;

const replacement = v.strictObject({
  /** New parts; the old ones that they lack go, too. */
  parts: v.array(v.picklist(PARTS)),
  /** What the names of the old parts end with from then on. */
  suffix: v.pipe(v.string(), v.regex(/^[^/\\]+$/)),
});
export type Replacement = Readonly<v.InferOutput<typeof replacement>>;

/** Decides; the new parts are durable. Rejects as `uncertain` where the disk does not say whether it was written. */
export async function decide(fs: FileSystem, root: string, plan: Replacement): Promise<void> {
  const path = join(root, REPLACEMENT);
  const staged = await stageFile(path, jsonBytes(plan), { overwrite: true }, fs);
  await staged.publish().catch(async (error: unknown) => {
    if ((await fs.kind(path).catch(() => 'file')) === undefined) throw error;
    throw storeError('uncertain', '恢复到最后一步时磁盘出错，不能确定是否换成了备份里的内容；重新打开时会自动核对');
  });
}

export const isDecided = async (fs: FileSystem, root: string): Promise<boolean> =>
  (await fs.kind(join(root, REPLACEMENT))) !== undefined;

/** Finishes what was decided, if anything was. Does again what was done before without harm. For who is alone. */
export async function finishReplacement(fs: FileSystem, root: string): Promise<void> {
  if (!(await isDecided(fs, root))) return;
  const path = join(root, REPLACEMENT);
  const parsed = v.safeParse(replacement, jsonValue(await fs.read(path)));
  if (!parsed.success)
    throw storeError('damaged', `“${REPLACEMENT}”已损坏，无法确定恢复是否完成；请重新恢复到另一个文件夹`);
  const { parts, suffix } = parsed.output;
  const has = async (name: string): Promise<boolean> => (await fs.kind(join(root, name))) !== undefined;
  const give = (name: string, to: string): Promise<void> => fs.rename(join(root, name), join(root, to));
  await fs.syncFolder(root);
  for (const part of PARTS) {
    const isOld = !parts.includes(part) || (await has(freshOf(part)));
    if (isOld && (await has(part))) await give(part, `${part}.${suffix}`);
  }
  await fs.syncFolder(root);
  for (const part of parts) if (await has(freshOf(part))) await give(freshOf(part), part);
  await fs.syncFolder(root);
  await fs.unlink(path);
  await fs.syncFolder(root);
}
