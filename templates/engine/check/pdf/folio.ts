import type { PdfFile, PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { folioOf, isUpright } from './page-parts';

export interface FoundFolio {
  readonly line: PdfLine;
}

/** The page number of every page, or that it has none. */
export const foliosOf = (
  file: PdfFile,
): readonly { readonly page: PdfPage; readonly folio: FoundFolio | undefined }[] =>
  file.pages.map((page) => {
    const line = folioOf(page);
    return { page, folio: line && { line } };
  });

export interface OnSheet {
  /** Both ends of the number, from the left edge of the sheet held upright. */
  readonly near: number;
  readonly far: number;
  /** Middle of its first dash, or of its type without outlines, from the top of the sheet held upright. */
  readonly middle: number;
}

/** Where a page number stands on its sheet held upright: a landscape page is that sheet turned to the right. */
export function onSheet(page: PdfPage, folio: PdfLine): OnSheet {
  if (isUpright(page)) return { near: folio.x, far: folio.right, middle: middleOf(folio) };
  const last = folio.chars.at(-1);
  const ascent = folio.size * folio.font.ascent;
  // Turned clockwise: the text reads downwards and its ascent points to the right.
  const middle = folio.x + ascent - folio.size / 2;
  return {
    near: folio.baseline,
    far: last ? last.baseline + last.advance : folio.baseline,
    middle: page.width - middle,
  };
}

function middleOf({ chars: [dash], top, bottom }: PdfLine): number {
  const edges = dash?.ink ?? { top, bottom };
  return (edges.top + edges.bottom) / 2;
}
