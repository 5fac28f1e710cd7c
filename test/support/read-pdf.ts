import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { groupLines } from './pdf/group-lines';
import type { PdfFile, PdfFont, PdfPage } from './pdf/pdf-file';
import { readContent } from './pdf/read-content';

const MM = 25.4 / 72;

/** Reads a finished PDF back, from its bytes alone. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    fontExtraProperties: true,
  });
  const document = await task.promise;
  const fonts = new Map<string, PdfFont>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), fonts));
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  const named = info as { readonly Title?: string; readonly Author?: string };
  return { title: named.Title ?? '', author: named.Author ?? '', fonts: [...fonts.values()], pages };
}

async function readPage(page: PDFPageProxy, fonts: Map<string, PdfFont>): Promise<PdfPage> {
  const operators = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const fontOf = (id: string): PdfFont => {
    const font = fonts.get(id) ?? describe(page.commonObjs.get(id) as LoadedFont);
    fonts.set(id, font);
    return font;
  };
  const { chars, rules } = readContent(operators, top, fontOf);
  if (left !== 0 || bottom !== 0) throw new Error('the page does not begin at 0, 0');
  return { number: page.pageNumber, width: right * MM, height: top * MM, lines: groupLines(chars), rules };
}

/** What the reading library knows of a font. */
interface LoadedFont {
  readonly name: string;
  readonly missingFile?: boolean;
  readonly ascent: number;
  readonly descent: number;
}

const describe = ({ name, missingFile, ascent, descent }: LoadedFont): PdfFont => ({
  name: name.replace(/^[A-Z]{6}\+/u, ''),
  embedded: missingFile !== true,
  ascent,
  descent,
});
