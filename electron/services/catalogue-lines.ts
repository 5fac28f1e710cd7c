import { HEAD_KEY, head } from '#data/records/number';
import { readRow } from '#data/repositories/archive-list';
import type { Key, Reading } from '#data/store/port';
import { sealText } from '#electron/storage/verify/seal';
import type { CatalogueLine } from './archive-catalogue';

/** Those of the documents that are archived, in the order of their 档号. */
export async function catalogueLines(reading: Reading, keys: readonly Key[]): Promise<readonly CatalogueLine[]> {
  const lines: CatalogueLine[] = [];
  for (const key of keys) {
    const row = await readRow(reading, key);
    if (row?.item) lines.push({ item: row.item, document: row.issued, ended: row.ended });
  }
  return lines.sort((a, b) => (a.item.archiveNumber < b.item.archiveNumber ? -1 : 1));
}

/** 核验码 of this moment. */
export const currentSeal = async (reading: Reading): Promise<string> =>
  sealText((await reading.find(head, HEAD_KEY)) ?? { sequence: 0, hash: '' });
