import { zlibSync } from 'fflate';

/** 示 and 意, 24 by 24 points each, a row a number. */
const WORD = [
  '000000 000000 0ffff0 0ffff0 0ffff0 000000 000000 000000 3ffffe 3ffffe 3ffffe 001c00 021c40 079de0 071cf0 0f1c70 0e1c78 1e1c3c 3c1c1e 783c1e 38fc0c 007800 007000 000000',
  '000000 003800 001c00 1ffffc 1ffffc 01c1c0 3ffffc 7ffffe 7ffffe 040030 0ffff0 0ffff0 0ffff0 0ffff0 0e0070 0ffff0 0ffff0 1bb818 1b9c38 3b99dc 3bffde 31ff8c 00ff80 000000',
].map((rows) => rows.split(' ').map((row) => Number.parseInt(row, 16)));

/** What a picture looks like: its ink at a place in 0–1, from the top left corner. */
type Ink = (x: number, y: number) => boolean;

/** A ring with a star and the word 示意: plainly no seal of any body. */
const seal: Ink = (x, y) => {
  const distance = Math.hypot(x - 0.5, y - 0.5);
  if (distance < 0.5 && distance > 0.47) return true;
  return inStar(x - 0.5, y - 0.42) || inWord((x - 0.32) / 0.36, (y - 0.64) / 0.18);
};

/** The word alone in a frame, as a signature's stamp would stand. */
const stamp: Ink = (x, y) => {
  const edge = Math.min(x * 2.5, (1 - x) * 2.5, y, 1 - y);
  return edge < 0.06 || inWord((x - 0.15) / 0.7, (y - 0.12) / 0.76);
};

function inStar(x: number, y: number): boolean {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 0.17 : 0.065;
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
  let inside = false;
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 9) % 10] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function inWord(x: number, y: number): boolean {
  if (x < 0 || x >= 1 || y < 0 || y >= 1) return false;
  const row = WORD[x < 0.5 ? 0 : 1]?.[Math.floor(y * 24)] ?? 0;
  return ((row >> (23 - Math.floor(((x * 2) % 1) * 24))) & 1) === 1;
}

export interface TestPicture {
  readonly width: number;
  readonly height: number;
  /** Without, the ground is white. */
  readonly transparent?: boolean;
}

/** A PNG of a test seal. */
export const sealPicture = ({ width = 400, height = 400, transparent = true }: Partial<TestPicture> = {}): Uint8Array =>
  draw(seal, { width, height, transparent });

/** A PNG of a test 签名章. */
export const stampPicture = ({
  width = 500,
  height = 200,
  transparent = true,
}: Partial<TestPicture> = {}): Uint8Array => draw(stamp, { width, height, transparent });

function draw(ink: Ink, { width, height, transparent = false }: TestPicture): Uint8Array {
  const channels = transparent ? 4 : 3;
  const rows = new Uint8Array((width * channels + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const red = ink((x + 0.5) / width, (y + 0.5) / height);
      const pixel = transparent ? [220, 0, 0, red ? 215 : 0] : red ? [220, 0, 0] : [255, 255, 255];
      rows.set(pixel, y * (width * channels + 1) + 1 + x * channels);
    }
  }
  const head = [...uint32(width), ...uint32(height), 8, transparent ? 6 : 2, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Uint8Array.from(head)),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** ISO/IEC 15948 D: readers other than ours check it. */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
