import { raster, type Raster } from '../poppler';
import { readPdf } from '../read-pdf';
import type { PdfFile } from '../pdf/pdf-file';

/** A finished file as text and as ink. */
export interface Printed {
  readonly file: PdfFile;
  /** Edges of the ink within part of a page, millimetres; undefined where the paper is white. */
  readonly ink: (page: number, within: Area) => Area | undefined;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const DOTS_PER_INCH = 300;
const DOT = 25.4 / DOTS_PER_INCH;
/** Anti-aliased edges count as ink from here on. */
const DARK = 160;

/** Reads a PDF; pages are rasterised only when ink is asked for. */
export async function print(pdf: Uint8Array): Promise<Printed> {
  const file = await readPdf(pdf);
  const rasters = new Map<number, Raster>();
  const ink = (page: number, within: Area): Area | undefined => {
    const picture = rasters.get(page) ?? raster(pdf, page, DOTS_PER_INCH);
    rasters.set(page, picture);
    return inkWithin(picture, within);
  };
  return { file, ink };
}

function inkWithin({ width, height, pixels }: Raster, within: Area): Area | undefined {
  const from = (length: number): number => Math.max(0, Math.round(length / DOT));
  const right = Math.min(width, from(within.right));
  const bottom = Math.min(height, from(within.bottom));
  let box: { left: number; top: number; right: number; bottom: number } | undefined;
  for (let y = from(within.top); y < bottom; y++) {
    for (let x = from(within.left); x < right; x++) {
      if ((pixels[y * width + x] ?? 255) >= DARK) continue;
      box ??= { left: x, top: y, right: x, bottom: y };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = y;
    }
  }
  return (
    box && { left: box.left * DOT, top: box.top * DOT, right: (box.right + 1) * DOT, bottom: (box.bottom + 1) * DOT }
  );
}
