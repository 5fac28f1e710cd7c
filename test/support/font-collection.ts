/**
 * Joins whole fonts into one collection file (TTC): a header, then every font as it is with its table offsets moved.
 */
export function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + 4 * fonts.length;
  const starts = fonts.map(
    (_, index) => header + fonts.slice(0, index).reduce((sum, font) => sum + padded(font.length), 0),
  );
  const out = new Uint8Array(header + fonts.reduce((sum, font) => sum + padded(font.length), 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x74746366);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  fonts.forEach((font, index) => {
    const start = starts[index] ?? 0;
    view.setUint32(12 + index * 4, start);
    out.set(font, start);
    for (let table = 0; table < view.getUint16(start + 4); table++) {
      const at = start + 12 + table * 16 + 8;
      view.setUint32(at, view.getUint32(at) + start);
    }
  });
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
