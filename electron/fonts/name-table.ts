import { TextDecoder } from 'node:util';

/** The names one face goes by, in every language it was given. */
export interface FaceNames {
  readonly families: readonly string[];
  readonly fullNames: readonly string[];
  readonly postscriptName: string;
  /** 'Regular', '常规', 'Bold' … in every language. */
  readonly styles: readonly string[];
}

const FAMILY = 1;
const STYLE = 2;
const FULL = 4;
const POSTSCRIPT = 6;
const TYPOGRAPHIC_FAMILY = 16;
const TYPOGRAPHIC_STYLE = 17;
const COMPATIBLE_FULL = 18;

const RECORD = 12;
const MAX_RECORDS = 2000;
const MAX_NAME_BYTES = 256;

/**
 * Reads a `name` table (OpenType 1.9). The bytes may be hostile: every offset is checked against them, and what does not
 * hold is passed over.
 */
export function readNames(table: Uint8Array): FaceNames {
  const names = new Map<number, Set<string>>();
  if (table.length >= 6) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const strings = view.getUint16(4);
    const count = Math.min(view.getUint16(2), MAX_RECORDS, Math.floor((table.length - 6) / RECORD));
    for (let index = 0; index < count; index++) {
      const at = 6 + index * RECORD;
      const length = view.getUint16(at + 8);
      const start = strings + view.getUint16(at + 10);
      if (length === 0 || length > MAX_NAME_BYTES || start + length > table.length) continue;
      const decoder = decoderOf(view.getUint16(at), view.getUint16(at + 2));
      const name = decoder
        ?.decode(table.subarray(start, start + length))
        .replaceAll('\0', '')
        .trim();
      if (!name) continue;
      const id = view.getUint16(at + 6);
      names.set(id, (names.get(id) ?? new Set()).add(name));
    }
  }
  const all = (...ids: readonly number[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => [...(names.get(id) ?? [])])),
  ];
  return {
    families: all(FAMILY, TYPOGRAPHIC_FAMILY),
    fullNames: all(FULL, COMPATIBLE_FULL),
    postscriptName: all(POSTSCRIPT)[0] ?? '',
    styles: all(TYPOGRAPHIC_STYLE, STYLE),
  };
}

const utf16 = new TextDecoder('utf-16be');
const gbk = new TextDecoder('gbk');
const big5 = new TextDecoder('big5');
const latin = new TextDecoder('latin1');

/** Text encoding by platform and encoding identifiers; undefined for scripts no Chinese face is named in. */
function decoderOf(platform: number, encoding: number): TextDecoder | undefined {
  if (platform === 0) return utf16;
  if (platform === 1) return encoding === 0 ? latin : encoding === 25 ? gbk : encoding === 2 ? big5 : undefined;
  if (platform !== 3) return undefined;
  return encoding === 3
    ? gbk
    : encoding === 4
      ? big5
      : encoding === 0 || encoding === 1 || encoding === 10
        ? utf16
        : undefined;
}
