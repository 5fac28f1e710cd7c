import { archive } from '#data/records/archive';
import { documents } from '#data/records/document';
import { storeError } from '#data/store/failure';
import type { Key, Reading } from '#data/store/port';
import { fileStem } from '#electron/files/file-name';
import type { NamedBytes } from '#electron/files/write-set';
import { systemTools } from '#electron/storage/system-tools';
import type { ProduceDeps } from './produce';
import { stampCopy, stampOverlay } from './stamp-pdf';

/**
 * The 归档章 of an archived document in two files: alone on a page, and on a copy of its PDF. Fails as `not-possible`
 * where it is not archived, as `damaged` where the PDF is not the one that was issued.
 */
export async function stampFiles(
  reading: Reading,
  key: Key,
  deps: Pick<ProduceDeps, 'fonts'>,
): Promise<readonly NamedBytes[]> {
  const document = await reading.find(documents, key);
  const item = await reading.find(archive, key);
  if (document === undefined) throw storeError('not-possible', '没有这份印发件');
  const { numberText, title, files } = document;
  if (item === undefined) throw storeError('not-possible', `${numberText}还没有归档，没有归档章`);
  const fact = files.find(({ role }) => role === 'pdf');
  const pdf = fact && (await reading.file(documents, key, fact.name));
  if (pdf === undefined || systemTools.digest(pdf) !== fact?.sha256) {
    throw storeError('damaged', `${numberText}的 PDF 不见了或被改动过，不能加盖归档章；请用备份恢复`);
  }
  const named = (what: string): string => `${fileStem([`${item.archiveNumber} ${what}`, title], 4)}.pdf`;
  return [
    { name: named('归档章（套印）'), bytes: await stampOverlay(item, deps) },
    { name: named('加盖归档章'), bytes: await stampCopy(pdf, item, deps) },
  ];
}
