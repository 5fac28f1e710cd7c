import { guardedUnzip } from '../guarded-unzip';
import { unreadable, type Unreadable } from '../unreadable';

/** Parts that hold text or what text is set by; pictures and the like stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|word\/.+\.(?:xml|rels))$/u;

/** Unpacked sizes: a thousand pages of text take some twenty megabytes. */
const LIMITS = { entries: 10_000, part: 64 * 1024 * 1024, all: 128 * 1024 * 1024 };

export interface ZipParts {
  readonly ok: true;
  readonly source: (name: string) => string | undefined;
}

/** Unpacks the parts of a DOCX that are to be read, none of them beyond the sizes above, whatever the file claims. */
export function unzipParts(bytes: Uint8Array): ZipParts | Unreadable {
  const unzipped = guardedUnzip(bytes, READ, LIMITS);
  if (unzipped.ok) return unzipped;
  return unzipped.code === 'too-large'
    ? unreadable('too-large', 'DOCX 解压后大得不正常，可能是恶意文件，没有打开')
    : unreadable('damaged', 'DOCX 不完整或已损坏，无法解压');
}
