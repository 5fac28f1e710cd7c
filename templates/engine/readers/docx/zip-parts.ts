import { strFromU8, unzipSync } from 'fflate';
import { unreadable, type Unreadable } from '../unreadable';

/** Parts that hold text or what text is set by; pictures and the like stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|word\/.+\.(?:xml|rels))$/u;

/** Unpacked sizes: a thousand pages of text take some twenty megabytes. */
const MAX_PART = 64 * 1024 * 1024;
const MAX_ALL = 128 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

export interface ZipParts {
  readonly ok: true;
  readonly source: (name: string) => string | undefined;
}

/** Unpacks the parts of a DOCX that are to be read, none of them beyond the sizes above, whatever the file claims. */
export function unzipParts(bytes: Uint8Array): ZipParts | Unreadable {
  let all = 0;
  let entries = 0;
  let bomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > MAX_ENTRIES) bomb = true;
        if (bomb || !READ.test(name)) return false;
        all += originalSize;
        // What is smaller unpacked than packed lies about its size.
        if (originalSize > MAX_PART || all > MAX_ALL || size > originalSize + 1024) bomb = true;
        return !bomb;
      },
    });
    if (bomb) return unreadable('too-large', 'DOCX 解压后大得不正常，可能是恶意文件，没有打开');
    const find = (name: string): Uint8Array | undefined => files[name];
    return { ok: true, source: (name) => text(find(name)) };
  } catch {
    return unreadable('damaged', 'DOCX 不完整或已损坏，无法解压');
  }
}

const text = (content: Uint8Array | undefined): string | undefined =>
  content && strFromU8(content).replace(/^\uFEFF/u, '');
