/** The pictures of drafts: kept as long as any draft or any of its revisions names them. */
import { join } from 'node:path';

import type { PictureShelf } from './picture-shelf';
import { drafts, revisions } from '#data/records/draft';
import type { Reading, Store } from '#data/store/port';
import { report } from '#electron/platform/report';

const SHELF = 'pictures';

/** Where they lie below the records: among the revisions, with which they are backed up. The shelf adds `pictures`. */
export const pictureFolder = (data: string): string => join(data, revisions.name);

/**
 * Takes away what nothing names. Where any draft cannot be read as it should be, everything stays. Every draft and
 * revision is read for it, so only where there are pictures that may go.
 */
export async function sweepPictures(store: Store, shelf: PictureShelf): Promise<void> {
  try {
    const old = await shelf.old();
    if (old.length === 0) return;
    const named = await store.browse(namesInDrafts);
    if (!named.ok || named.notices.length > 0) return;
    for (const name of old) if (!named.value.has(name)) await shelf.removeOld(name);
  } catch {
    report('pictures were not swept');
  }
}

const NAME = /pictures\/[0-9a-f]{64}\.(?:png|jpg)/gu;

async function namesInDrafts(reading: Reading): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const add = (input: unknown): void => {
    for (const [name] of JSON.stringify(input ?? '').matchAll(NAME)) names.add(name);
  };
  for (const id of await reading.keys(drafts, '')) add((await reading.find(drafts, id))?.input);
  for (const id of await reading.keys(revisions, '')) {
    if (id === SHELF) continue;
    for (const key of await reading.keys(revisions, id)) add((await reading.find(revisions, `${id}/${key}`))?.input);
  }
  return names;
}
