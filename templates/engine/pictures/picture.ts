/** A picture whose head has been read; nothing of it is decoded. */
export interface Picture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch, where the file says so. */
  readonly dpi?: number;
  /** Transparent, with fewer than 256 colours in a palette: the PDF library would lose most of it. */
  readonly packedAlpha?: true;
  /** Has transparency: what lies below it shows. */
  readonly alpha?: true;
}

/** A document's pictures by the names it calls them. */
export type Pictures = ReadonlyMap<string, Picture>;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PALETTE = 3;
/** Colour types with an alpha channel: grey and true colour. */
const WITH_ALPHA = [4, 6];
const MM_PER_INCH = 25.4;

/** Format, size and resolution of a PNG or JPEG file from its head; undefined where the bytes are neither. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG.every((byte, index) => bytes[index] === byte)) return readPng(bytes, view);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? readJpeg(bytes, view) : undefined;
}

/** ISO/IEC 15948: IHDR comes first; pHYs, in pixels a metre, before the image data. */
function readPng(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 33 || chunkName(view, 12) !== 'IHDR') return undefined;
  const chunks = new Map<string, number>();
  for (let at = 8; at + 12 <= bytes.length && !chunks.has('IDAT'); at += view.getUint32(at) + 12)
    chunks.set(chunkName(view, at + 4), at + 8);
  const picture = sized({
    format: 'png',
    bytes,
    width: view.getUint32(16),
    height: view.getUint32(20),
    ...transparency(view, chunks.has('tRNS')),
  });
  const density = chunks.get('pHYs');
  if (!picture || density === undefined || density + 9 > bytes.length || view.getUint8(density + 8) !== 1)
    return picture;
  return withDpi(picture, (view.getUint32(density) * MM_PER_INCH) / 1000);
}

/** Where colours are made transparent one by one, or every pixel has a share of its own. */
function transparency(view: DataView, byColor: boolean): Pick<Picture, 'packedAlpha' | 'alpha'> {
  const type = view.getUint8(25);
  const packed = byColor && type === PALETTE && view.getUint8(24) < 8;
  return { ...(packed ? { packedAlpha: true } : {}), ...(byColor || WITH_ALPHA.includes(type) ? { alpha: true } : {}) };
}

function chunkName(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

/** ITU-T T.81: segments up to the frame header; APP0 of JFIF holds the resolution. */
function readJpeg(bytes: Uint8Array, view: DataView): Picture | undefined {
  let dpi = 0;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) {
      const picture = sized({ format: 'jpeg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
      return picture && withDpi(picture, dpi);
    }
    if (marker === 0xe0 && length >= 16 && at + 14 < bytes.length && chunkName(view, at + 4) === 'JFIF')
      dpi = density(view.getUint8(at + 11), view.getUint16(at + 12));
    at += length + 2;
  }
  return undefined;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JFIF 1.02: unit 1 counts by inches, 2 by centimetres. */
function density(unit: number, value: number): number {
  if (unit === 1) return value;
  return unit === 2 ? (value * MM_PER_INCH) / 10 : 0;
}

const sized = (picture: Picture): Picture | undefined =>
  picture.width > 0 && picture.height > 0 ? picture : undefined;

const withDpi = (picture: Picture, dpi: number): Picture => (dpi >= 10 ? { ...picture, dpi } : picture);
