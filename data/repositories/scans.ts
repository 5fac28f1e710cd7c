/** 扫描件: pictures of the paper copy with its seal, attached to an issued document, which itself never changes. */
import { scans, type Scan } from '../records/archive';
import { documents } from '../records/document';
import { HEAD_KEY, head } from '../records/number';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';
import { appendEntry, readHead } from './ledger';

export interface ScanFile {
  readonly type: Scan['type'];
  readonly bytes: Uint8Array;
}

/** Keeps a scan that has passed `scanType` with a document, by an entry of its own in the ledger. */
export async function attachScan(
  unit: UnitOfWork,
  document: string,
  { type, bytes }: ScanFile,
  by: string,
): Promise<Scan> {
  const issued = await unit.find(documents, document);
  if (issued === undefined) throw storeError('not-possible', `没有印发件“${document}”，不能附扫描件`);
  const before = await readHead(unit);
  const known = (await unit.find(scans, document))?.scans ?? [];
  const sha256 = unit.tools.digest(bytes);
  const same = known.find((one) => one.sha256 === sha256);
  if (same) throw storeError('not-possible', `${issued.numberText}已经附过同一个扫描件“${same.name}”`);
  const name = `扫描件${known.length + 1}.${EXTENSIONS[type]}`;
  const path = await unit.addFile(scans, document, name, bytes);
  const at = unit.tools.now();
  const scan: Scan = { name, path, type, size: bytes.byteLength, sha256, at, by };
  await unit.put(scans, document, { document, scans: [...known, scan] });
  const about = { event: 'scan-attached', document, name, path, type, size: scan.size, sha256 } as const;
  await unit.put(head, HEAD_KEY, await appendEntry(unit, before, { by, at, about }));
  return scan;
}

const EXTENSIONS: Readonly<Record<Scan['type'], string>> = { pdf: 'pdf', jpeg: 'jpg', png: 'png' };

/** In the order in which they were attached. */
export const listScans = async (reading: Reading, document: string): Promise<readonly Scan[]> =>
  (await reading.find(scans, document))?.scans ?? [];

/** Largest scan, bytes: a hundred pages in colour. */
export const MAX_SCAN_BYTES = 200 * 1024 * 1024;

/** What a file is, by how it begins and ends; `undefined` where it is none of the three, or cut off. */
export function scanType(bytes: Uint8Array): Scan['type'] | undefined {
  if (hasAt(bytes, 0, ascii('%PDF-')) && endsWith(bytes, '%%EOF', 1024)) return 'pdf';
  if (hasAt(bytes, 0, [0xff, 0xd8, 0xff]) && hasAt(bytes, bytes.length - 2, [0xff, 0xd9])) return 'jpeg';
  if (hasAt(bytes, 0, [0x89, ...ascii('PNG\r\n\x1a\n')]) && endsWith(bytes, 'IEND', 12)) return 'png';
  return undefined;
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const hasAt = (bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[offset + index] === byte);

function endsWith(bytes: Uint8Array, text: string, within: number): boolean {
  const wanted = ascii(text);
  for (let at = bytes.length - wanted.length; at >= Math.max(0, bytes.length - within); at -= 1) {
    if (hasAt(bytes, at, wanted)) return true;
  }
  return false;
}
