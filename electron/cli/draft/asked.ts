import type { Draft } from '#data/records/draft';
import { findDraft, listDrafts } from '#data/repositories/drafts';
import { storeError } from '#data/store/failure';
import type { Reading } from '#data/store/port';

/** The open draft of an id, of the beginning of one, or of a title; only one may be meant. */
export async function namedDraft(reading: Reading, name: string): Promise<Draft> {
  const open = await listDrafts(reading);
  const meant = open.filter(({ id, title }) => name !== '' && (id.startsWith(name) || title === name));
  const [found, another] = meant;
  if (found === undefined) throw storeError('not-possible', `没有草稿“${name}”；可以写标识（或开头几位）或标题`);
  if (another !== undefined) throw storeError('not-possible', `“${name}”的草稿不止一份，请写标识`);
  return findDraft(reading, found.id);
}
