import { strFromU8, unzipSync } from 'fflate';

export interface UnzipLimits {
  /** Entries in the archive, wanted or not. */
  readonly entries: number;
  /** Unpacked bytes of one wanted part, and of all of them. */
  readonly part: number;
  readonly all: number;
}

export type Unzipped =
  | { readonly ok: true; readonly source: (name: string) => string | undefined }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large' };

/** Unpacks the parts whose names are `wanted`, as text, none of them beyond the limits, whatever the archive claims. */
export function guardedUnzip(bytes: Uint8Array, wanted: RegExp, limits: UnzipLimits): Unzipped {
  let all = 0;
  let entries = 0;
  let bomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > limits.entries) bomb = true;
        if (bomb || !wanted.test(name)) return false;
        all += originalSize;
        // What is smaller unpacked than packed lies about its size.
        if (originalSize > limits.part || all > limits.all || size > originalSize + 1024) bomb = true;
        return !bomb;
      },
    });
    if (bomb) return { ok: false, code: 'too-large' };
    const find = (name: string): Uint8Array | undefined => files[name];
    return { ok: true, source: (name) => text(find(name)) };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

const text = (content: Uint8Array | undefined): string | undefined =>
  content && strFromU8(content).replace(/^\uFEFF/u, '');
