import {
  getDocument,
  InvalidPDFException,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Sets itself up as the library's worker; the library would else load it from a file at run time.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { unreadable, type Unreadable } from '../unreadable';
import { ChineseCMaps } from './cmaps';
import { outlines } from './outlines';
import { groupLines } from './group-lines';
import { toMatrix } from './matrix';
import type { PdfFile, PdfFont, PdfPage } from './pdf-file';
import { readContent, type Operators } from './read-content';
import { distinctRules } from './read-path';

const MM = 25.4 / 72;

/** More pages than any office document has; more characters than they hold. */
export const MAX_PAGES = 2000;
const MAX_CHARS = 4_000_000;
/** Pixels of a picture. Only its place is of interest, and the library would unpack it. */
const MAX_PIXELS = 4_000_000;

/** Reads a finished PDF back, from its bytes alone. The bytes are not trusted: whatever they are, this returns. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly ok: true; readonly file: PdfFile } | Unreadable> {
  if (!hasEnd(bytes)) return unreadable('damaged', 'PDF 不完整：末尾缺少结束标记，可能没有下载完或没有保存完');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    maxImageSize: MAX_PIXELS,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    BinaryDataFactory: ChineseCMaps,
  });
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    return explain(error);
  } finally {
    await task.destroy();
  }
}

async function readDocument(source: PDFDocumentProxy): ReturnType<typeof readPdf> {
  const { numPages } = source;
  if (numPages > MAX_PAGES) return tooLarge(`共 ${String(numPages)} 页，最多检查 ${String(MAX_PAGES)} 页`);
  const fonts = new Map<string, PdfFont>();
  const pages: PdfPage[] = [];
  let chars = 0;
  for (let number = 1; number <= numPages; number++) {
    const page = await readPage(await source.getPage(number), fonts);
    chars += page.lines.reduce((sum, line) => sum + line.chars.length, 0);
    if (chars > MAX_CHARS) return tooLarge(`文字超过 ${String(MAX_CHARS / 10_000)} 万个`);
    pages.push(page);
  }
  const { info } = await source.getMetadata();
  const named = info as { readonly Title?: string; readonly Author?: string };
  return {
    ok: true,
    file: { title: named.Title ?? '', author: named.Author ?? '', fonts: [...fonts.values()], pages },
  };
}

const tooLarge = (what: string): Unreadable => unreadable('too-large', `PDF ${what}，不像是一份公文`);

async function readPage(page: PDFPageProxy, fonts: Map<string, PdfFont>): Promise<PdfPage> {
  const operators = (await page.getOperatorList()) as Operators;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fontOf = (id: string): PdfFont => {
    const font = fonts.get(id) ?? describe(page.commonObjs.get(id) as LoadedFont);
    fonts.set(id, font);
    return font;
  };
  const extentOf = outlines(page.commonObjs);
  const { chars, rules, images, hiddenChars } = readContent(operators, toMatrix(transform), { fontOf, extentOf });
  page.cleanup();
  return {
    number: page.pageNumber,
    width: width * MM,
    height: height * MM,
    lines: groupLines(chars),
    rules: distinctRules(rules),
    images,
    hiddenChars,
  };
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
  ascent: emAscent(ascent, descent),
  descent,
});

/** Of the em box above the baseline in a Chinese face, where a font tells the extent of its ink or its line instead. */
const USUAL_ASCENT = 0.87;
const EM_TOLERANCE = 0.03;

const emAscent = (ascent: number, descent: number): number =>
  Math.abs(ascent + Math.abs(descent) - 1) <= EM_TOLERANCE ? ascent : USUAL_ASCENT;

/** ISO 32000-1:2008 7.5.5; readers look for the mark in the last kilobyte. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-1024);
  const mark = [0x25, 0x25, 0x45, 0x4f, 0x46]; // %%EOF
  return tail.some((_, at) => mark.every((byte, index) => tail[at + index] === byte));
}

function explain(error: unknown): Unreadable {
  // The library does not export this class.
  if (error instanceof Error && error.name === 'PasswordException')
    return unreadable('encrypted', 'PDF 设有打开密码，请先解除密码再检查');
  if (error instanceof InvalidPDFException) return unreadable('damaged', 'PDF 的结构已损坏，无法打开');
  return unreadable('damaged', 'PDF 内有读不懂的内容，可能已损坏');
}
