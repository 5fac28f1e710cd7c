import { zlibSync } from 'fflate';

interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre. */
  readonly density?: number;
  /** Bit depth and colour type of the head; 8-bit grey by default. */
  readonly depth?: number;
  readonly type?: number;
  readonly transparent?: true;
}

/** A white PNG; the head tells its size whether or not there is as much data. */
export function png({ width, height, density, depth = 8, type = 0, transparent }: PngOptions): Uint8Array {
  const head = [...uint32(width), ...uint32(height), depth, type, 0, 0, 0];
  const rows = new Uint8Array(Math.min(1_000_000, (width + 1) * height)).fill(0xff);
  for (let at = 0; at < rows.length; at += width + 1) rows[at] = 0;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', head),
    ...(density === undefined ? [] : chunk('pHYs', [...uint32(density), ...uint32(density), 1])),
    ...(transparent ? chunk('tRNS', [0]) : []),
    ...chunk('IDAT', [...zlibSync(rows)]),
    ...chunk('IEND', []),
  ]);
}

const chunk = (name: string, data: readonly number[]): number[] => [
  ...uint32(data.length),
  ...[...name].map((letter) => letter.charCodeAt(0)),
  ...data,
  ...[0, 0, 0, 0],
];

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
