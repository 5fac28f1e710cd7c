/** 移交包: readable files, one 封装包 each, and a manifest with the digest of everything. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageXml } from '#data/archive/eep';
import { archive, type ArchiveItem } from '#data/records/archive';
import { documents, type IssuedDocument } from '#data/records/document';
import { readArchiveSettings } from '#data/repositories/archive';
import { listScans } from '#data/repositories/scans';
import { scans } from '#data/records/archive';
import { storeError } from '#data/store/failure';
import type { Key, Reading, Tools } from '#data/store/port';
import { fileStem } from '#electron/files/file-name';
import { writeSet, type NamedBytes } from '#electron/files/write-set';
import { ensureFolder } from '#electron/storage/folder';
import { findKind } from '#kinds/registry';

export interface HandedOver {
  readonly folder: string;
  readonly document: IssuedDocument;
  readonly item?: ArchiveItem | undefined;
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

/**
 * The stored files of a document, byte for byte, with its 封装包. Fails as `damaged` where one is not as it was issued:
 * nothing that was altered leaves the house.
 */
export async function gather(reading: Reading, key: Key, tools: Tools): Promise<Gathered> {
  const document = await reading.find(documents, key);
  if (document === undefined) throw storeError('damaged', `“${key}”的记录不见了，不能移交；请先核对档案`);
  const item = await reading.find(archive, key);
  const files: NamedBytes[] = [];
  for (const { name, sha256 } of document.files) {
    files.push({ name, bytes: whole(await reading.file(documents, key, name), name, sha256, tools) });
  }
  const packaged = document.files.map((fact, index) => ({ fact, base64: base64(files[index]) }));
  for (const { name, sha256 } of await listScans(reading, key)) {
    files.push({ name, bytes: whole(await reading.file(scans, key, name), name, sha256, tools) });
  }
  const fondsName = (await readArchiveSettings(reading))?.fondsName;
  const kindName = findKind(document.kind)?.name ?? document.kind;
  const xml = packageXml({ document, kindName, item, fondsName, made: tools.now(), files: packaged });
  files.push({ name: '封装包（未签名）.xml', bytes: new TextEncoder().encode(xml) });
  return { document, item, files };
}

export interface Gathered {
  readonly document: IssuedDocument;
  readonly item?: ArchiveItem | undefined;
  readonly files: readonly NamedBytes[];
}

const base64 = (file: NamedBytes | undefined): string => Buffer.from(file?.bytes ?? []).toString('base64');

function whole(bytes: Uint8Array | undefined, name: string, sha256: string, { digest }: Tools): Uint8Array {
  if (bytes !== undefined && digest(bytes) === sha256) return bytes;
  throw storeError('damaged', `文件“${name}”不见了或被改动过，不能移交；请先核对档案`);
}

/** Writes one document's folder and reads it back. */
export async function handOver(
  to: string,
  { document, item, files }: Gathered,
  { digest }: Tools,
): Promise<HandedOver> {
  const name = item === undefined ? document.numberText : item.archiveNumber;
  const folder = fileStem([name, document.title], 0);
  await ensureFolder(join(to, folder));
  await writeSet(join(to, folder), files, { overwrite: false });
  await confirm(join(to, folder), files);
  const facts = files.map(({ name: file, bytes }) => ({ name: file, size: bytes.byteLength, sha256: digest(bytes) }));
  return { folder, document, item, files: facts };
}

/** What was written must be what lies there now. */
export async function confirm(folder: string, files: readonly NamedBytes[]): Promise<void> {
  for (const { name, bytes } of files) {
    if (Buffer.compare(await readFile(join(folder, name)), bytes) !== 0) {
      throw storeError('disk', `“${name}”写出后读回来与原件不同，请检查磁盘；这份移交包不能用`);
    }
  }
}

/** 移交清单 and a list that `sha256sum -c` understands. */
export function manifestFiles(
  all: readonly HandedOver[],
  { made, seal }: { made: string; seal: string },
): NamedBytes[] {
  const manifest = {
    format: 'zhiwen-hand-over',
    version: 1,
    made,
    /** 核验码 of the archive at that moment. */
    anchor: seal,
    signed: false,
    note: '封装包未经电子签名，不是 DA/T 48—2009 的正式封装包',
    documents: all.map(({ folder, document, item, files }) => ({
      folder,
      id: document.id,
      number: document.numberText,
      title: document.title,
      ...(item === undefined
        ? {}
        : { archiveNumber: item.archiveNumber, retention: item.retention, pages: item.pages }),
      files,
    })),
  };
  const sums = all.flatMap(({ folder, files }) => files.map(({ name, sha256 }) => `${sha256}  ${folder}/${name}\n`));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { name: '移交清单.json', bytes: encode(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: 'sha256.txt', bytes: encode(sums.join('')) },
  ];
}
