import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readNames, type FaceNames } from './name-table';

const MAX_FACES = 64;
const MAX_TABLES = 128;
const MAX_NAME_TABLE = 128 * 1024;
const TTC = 0x74746366;
const OUTLINES = new Set(['glyf', 'CFF ']);

interface TableEntry {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The names of the faces in a TTF, OTF or TTC file, read from its table directories and name tables only. Empty where the
 * file is no font, is cut short, or holds only faces that cannot be embedded as they are (variable, bitmap).
 */
export function readFaces(path: string): readonly FaceNames[] {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const read = (offset: number, length: number): DataView | undefined => {
      if (offset + length > size) return undefined;
      const bytes = new Uint8Array(length);
      return readSync(file, bytes, 0, length, offset) === length ? new DataView(bytes.buffer) : undefined;
    };
    return faceOffsets(read).flatMap((offset) => {
      const names = readFace(read, offset, size);
      return names ? [names] : [];
    });
  } finally {
    closeSync(file);
  }
}

type Read = (offset: number, length: number) => DataView | undefined;

function faceOffsets(read: Read): readonly number[] {
  const head = read(0, 12);
  if (!head) return [];
  if (head.getUint32(0) !== TTC) return [0];
  const count = Math.min(head.getUint32(8), MAX_FACES);
  const offsets = read(12, count * 4);
  return offsets ? Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4)) : [];
}

function readFace(read: Read, offset: number, size: number): FaceNames | undefined {
  const tables = readDirectory(read, offset);
  const whole = tables.every((table) => table.offset + table.length <= size);
  const tags = new Set(tables.map((table) => table.tag));
  const embeddable = [...OUTLINES].some((tag) => tags.has(tag)) && tags.has('cmap') && !tags.has('fvar');
  const entry = tables.find((table) => table.tag === 'name');
  if (!whole || !embeddable || !entry) return undefined;
  const table = read(entry.offset, Math.min(entry.length, MAX_NAME_TABLE));
  const names = table && readNames(new Uint8Array(table.buffer));
  return names?.postscriptName ? names : undefined;
}

function readDirectory(read: Read, offset: number): readonly TableEntry[] {
  const version = read(offset, 12);
  if (!version || !isFont(version.getUint32(0))) return [];
  const count = version.getUint16(4);
  const records = count <= MAX_TABLES ? read(offset + 12, count * 16) : undefined;
  if (!records) return [];
  return Array.from({ length: count }, (_, index) => ({
    tag: String.fromCharCode(...new Uint8Array(records.buffer, index * 16, 4)),
    offset: records.getUint32(index * 16 + 8),
    length: records.getUint32(index * 16 + 12),
  }));
}

/** TrueType, Apple's `true`, or OpenType with PostScript outlines (`OTTO`). */
const isFont = (version: number): boolean => version === 0x00010000 || version === 0x74727565 || version === 0x4f54544f;
