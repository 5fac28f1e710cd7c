export interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** A `name` table of a font from its records. */
export function nameTable(records: readonly NameRecord[]): Uint8Array {
  const strings = 6 + records.length * 12;
  const table = new Uint8Array(strings + records.reduce((sum, record) => sum + record.bytes.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, records.length);
  view.setUint16(4, strings);
  let at = 0;
  records.forEach(({ platform, encoding, id, bytes }, index) => {
    [platform, encoding, 0, id, bytes.length, at].forEach((value, field) => {
      view.setUint16(6 + index * 12 + field * 2, value);
    });
    table.set(bytes, strings + at);
    at += bytes.length;
  });
  return table;
}

/** A name as Windows fonts keep it. */
export const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]));
