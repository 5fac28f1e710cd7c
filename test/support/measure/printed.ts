import type { PrintedDocument } from '#engine/check/pdf/printed-document';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import type { PdfFile } from '#engine/readers/pdf/pdf-file';
import { raster, type Raster } from '../poppler';
import { readPdf } from '../read-pdf';

/** A finished file as text and as ink. */
export interface Printed {
  readonly file: PdfFile;
  /** The same, taken apart into the elements of the standard. */
  readonly document: PrintedDocument;
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

/** Reads a PDF; only those parts of its pages whose ink is asked for are rasterised. */
export async function print(pdf: Uint8Array): Promise<Printed> {
  const file = await readPdf(pdf);
  const ink = (page: number, within: Area): Area | undefined => {
    const dots = (length: number): number => Math.max(0, Math.round(length / DOT));
    const [left, top] = [dots(within.left), dots(within.top)];
    const crop = { left, top, width: dots(within.right) - left, height: dots(within.bottom) - top };
    return inkOf(raster(pdf, { page, dotsPerInch: DOTS_PER_INCH, crop }), crop);
  };
  return { file, document: takePdfApart(file), ink };
}

function inkOf(
  { width, height, pixels }: Raster,
  at: { readonly left: number; readonly top: number },
): Area | undefined {
  const box = { left: width, top: height, right: -1, bottom: -1 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) >= DARK) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
    }
  }
  if (box.right < 0) return undefined;
  return {
    left: (at.left + box.left) * DOT,
    top: (at.top + box.top) * DOT,
    right: (at.left + box.right + 1) * DOT,
    bottom: (at.top + box.bottom + 1) * DOT,
  };
}
