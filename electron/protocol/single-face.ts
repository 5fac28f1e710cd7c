import { readNames } from '#electron/fonts/name-table';

const TTC = 0x74746366;
const TABLE_RECORD = 16;

interface TableRecord {
  readonly tag: number;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Takes one face out of a font collection (TTC, OTC), as browsers load only files of a single face. Any other font file
 * is returned as it is. `undefined` where the collection has no face of that PostScript name.
 */
export function singleFace(bytes: Uint8Array, postscriptName: string): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== TTC) return bytes;
  const offsets = Array.from({ length: view.getUint32(8) }, (_, index) => view.getUint32(12 + index * 4));
  const offset = offsets.find((start) => nameOf(bytes, readRecords(view, start)) === postscriptName);
  return offset === undefined ? undefined : writeFace(bytes, view.getUint32(offset), readRecords(view, offset));
}

const NAME_TABLE = 0x6e616d65;

function nameOf(bytes: Uint8Array, records: readonly TableRecord[]): string | undefined {
  const name = records.find(({ tag }) => tag === NAME_TABLE);
  return name && readNames(bytes.subarray(name.offset, name.offset + name.length))?.postscriptName;
}

function readRecords(view: DataView, face: number): readonly TableRecord[] {
  return Array.from({ length: view.getUint16(face + 4) }, (_, index) => {
    const at = face + 12 + index * TABLE_RECORD;
    const [tag, checksum] = [view.getUint32(at), view.getUint32(at + 4)];
    return { tag, checksum, offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
  });
}

/** An OpenType file: header, table directory, then the tables, each on a multiple of four bytes. */
function writeFace(bytes: Uint8Array, version: number, records: readonly TableRecord[]): Uint8Array {
  const aligned = (length: number): number => (length + 3) & ~3;
  const head = 12 + records.length * TABLE_RECORD;
  const face = new Uint8Array(records.reduce((size, { length }) => size + aligned(length), head));
  const view = new DataView(face.buffer);
  const power = Math.floor(Math.log2(records.length));
  view.setUint32(0, version);
  view.setUint16(4, records.length);
  view.setUint16(6, TABLE_RECORD << power);
  view.setUint16(8, power);
  view.setUint16(10, (records.length - (1 << power)) * TABLE_RECORD);

  let offset = head;
  records.forEach(({ tag, checksum, offset: source, length }, index) => {
    const at = 12 + index * TABLE_RECORD;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, length);
    face.set(bytes.subarray(source, source + length), offset);
    offset += aligned(length);
  });
  return face;
}
