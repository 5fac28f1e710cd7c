/** 更正、补充、替代: an issued document is never changed, only followed by a further one. */
import { documents } from '../records/document';
import { links, type Reference } from '../records/link';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';

/** The further documents that refer to an issued one, in the order in which they were issued. */
export const referringTo = async (reading: Reading, key: string): Promise<readonly Reference[]> =>
  (await reading.find(links, key))?.from ?? [];

/** The way back from the earlier document. Fails as `not-possible` where it was never issued. */
export async function linkBack(unit: UnitOfWork, from: string, { document, relation }: Reference): Promise<void> {
  if ((await unit.find(documents, document)) === undefined) {
    throw storeError('not-possible', '要更正、补充或替代的公文不在印发件里，请核对发文字号');
  }
  const known = await referringTo(unit, document);
  await unit.put(links, document, { from: [...known, { document: from, relation }] });
}
