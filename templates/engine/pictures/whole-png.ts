import { Unzlib } from 'fflate';

const SIGNATURE = 8;
/** Samples a pixel by colour type (ISO/IEC 15948 11.2.2). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Whether a PNG has all its pixels: chunks to the end, and image data that unpacks to its size. Nothing of it is kept, so
 * that a picture made to swell costs no memory. The PDF library would fall over one that is cut off or spoilt.
 */
export function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = SAMPLES[view.getUint8(25)];
  if (samples === undefined) return false;
  const row = (view.getUint32(16) * samples * view.getUint8(24)) / 8;
  const height = view.getUint32(20);
  const interlaced = view.getUint8(28) !== 0;
  // Interlaced rows are shorter and more, each with a byte of its own: at least as much in all.
  const wanted = interlaced ? Math.floor(row * height) : (Math.ceil(row) + 1) * height;
  let got = 0;
  const unpack = new Unzlib((chunk) => {
    got += chunk.length;
  });
  try {
    for (const { name, data } of chunks(bytes, view)) {
      if (name === 'IEND') return got >= wanted;
      if (name === 'IDAT' && got < wanted) unpack.push(data);
    }
  } catch {
    // What cannot be unpacked is not whole.
  }
  return false;
}

function* chunks(bytes: Uint8Array, view: DataView): Generator<{ readonly name: string; readonly data: Uint8Array }> {
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, data: bytes.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}
