import type { ArchiveItem, Scan } from '#data/records/archive';
import { archiveDocument, type Archiving } from '#data/repositories/archive';
import { attachScan, MAX_SCAN_BYTES, scanType } from '#data/repositories/scans';
import { storeError } from '#data/store/failure';
import type { Outcome, Store, UnitOfWork } from '#data/store/port';
import { readApart } from './read-apart';

/** 归档 of several documents, all of them or none, in the order given: 件号 follow it. */
export const archiveAll = (store: Store, all: readonly Archiving[]): Promise<Outcome<readonly ArchiveItem[]>> =>
  store.write(async (unit) => {
    const items: ArchiveItem[] = [];
    for (const one of all) items.push(await archiveDocument(unit, one, countPages));
    return items;
  });

/** How many pages a PDF has, counted in a thread of its own. Fails as `damaged` where it cannot be read. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const read = await readApart('pages', pdf);
  if (!read.ok) throw storeError('damaged', `PDF 不能读取，无法清点页数：${read.message}`);
  return read.pages;
}

/** Attaches a 扫描件. Fails as `not-possible` where the file is no whole PDF, JPEG or PNG, or too large. */
export const attachScanFile = (store: Store, document: string, bytes: Uint8Array, by: string): Promise<Outcome<Scan>> =>
  store.write((unit) => attachChecked(unit, document, bytes, by));

async function attachChecked(unit: UnitOfWork, document: string, bytes: Uint8Array, by: string): Promise<Scan> {
  if (bytes.byteLength > MAX_SCAN_BYTES) throw storeError('not-possible', '扫描件超过 200 MB，请降低分辨率后再附');
  const type = scanType(bytes);
  if (type === undefined) throw storeError('not-possible', '扫描件应当是完整的 PDF、JPEG 或 PNG 文件');
  return attachScan(unit, document, { type, bytes }, by);
}
