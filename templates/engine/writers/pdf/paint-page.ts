import type { FontRole } from '../../fonts/font-book';
import type { Page, PageImage, PageLine, PageRule, PageShape, TextRun } from '../../pages/page';
import { mmToPt, type Mm } from '../../units';

/** What painting needs of a document that is being written. Lengths are points, from the top left corner of the page. */
export interface PdfCanvas {
  readonly doc: PDFKit.PDFDocument;
  /** Name of the face registered for a role. */
  readonly face: (role: FontRole) => string;
  /** A picture that can be painted; undefined where the document has none of that name. */
  readonly picture: (file: string) => PDFKit.Mixins.ImageSrc | undefined;
}

/** Adds a page and paints on it what layout placed, and nothing else. */
export function paintPage(canvas: PdfCanvas, page: Page): void {
  canvas.doc.addPage({ size: [mmToPt(page.width), mmToPt(page.height)], margin: 0 });
  const paintImages = (over: boolean): void => {
    for (const image of page.images) if ((image.over === true) === over) paintImage(canvas, image);
  };
  paintImages(false);
  page.rules.forEach((rule) => {
    paintRule(canvas, rule);
  });
  page.shapes?.forEach((shape) => {
    paintShape(canvas, shape);
  });
  const colored = { color: '' };
  page.lines.forEach((line) => {
    if (line.color !== colored.color) canvas.doc.fillColor(line.color);
    colored.color = line.color;
    paintLine(canvas, line);
  });
  // Seals and 签名章 are pressed over the text.
  paintImages(true);
}

function paintLine(canvas: PdfCanvas, line: PageLine): void {
  if (line.rotate === undefined) {
    paintRuns(canvas, line);
    return;
  }
  canvas.doc.save();
  canvas.doc.rotate(line.rotate, { origin: [mmToPt(line.x), mmToPt(line.baseline)] });
  paintRuns(canvas, line);
  canvas.doc.restore();
}

function paintRuns({ doc, face }: PdfCanvas, line: PageLine): void {
  const baseline = mmToPt(line.baseline);
  const size = sizeInPoints(line.size);
  for (const run of line.runs) {
    const options = run.font === '粗仿宋' ? { ...runOptions(run), ...thickened(doc, line) } : runOptions(run);
    doc.font(face(run.font), size).text(run.text, mmToPt(run.x), baseline, options);
  }
}

/** Width of the outline that makes a face without a bold look bold, as a part of its size. */
const BOLD = 1 / 36;

/** Letters filled and outlined: their places stay those of the plain face, as with the bold that word processors make. */
function thickened(doc: PDFKit.PDFDocument, { size, color }: PageLine): PDFKit.Mixins.TextOptions {
  doc.lineWidth(mmToPt(size) * BOLD).strokeColor(color);
  return { stroke: true, fill: true };
}

/** Pages round to thousandths of a millimetre; a file is to say 16 pt where 16 pt is meant, as other tools list it. */
const sizeInPoints = (size: Mm): number => Math.round(mmToPt(size) * 100) / 100;

/** `textWidth` and `wordCount` keep the library from measuring again what layout has measured. */
const runOptions = (run: TextRun): PDFKit.Mixins.TextOptions & { textWidth: number; wordCount: number } => ({
  lineBreak: false,
  baseline: 'alphabetic',
  characterSpacing: mmToPt(run.tracking),
  features: [],
  textWidth: mmToPt(run.width),
  wordCount: 1,
});

function paintRule({ doc }: PdfCanvas, rule: PageRule): void {
  doc.lineWidth(mmToPt(rule.width)).strokeColor(rule.color);
  doc.moveTo(mmToPt(rule.x1), mmToPt(rule.y1)).lineTo(mmToPt(rule.x2), mmToPt(rule.y2)).stroke();
}

function paintShape({ doc }: PdfCanvas, { points, color }: PageShape): void {
  points.forEach(([x, y], index) => {
    if (index === 0) doc.moveTo(mmToPt(x), mmToPt(y));
    else doc.lineTo(mmToPt(x), mmToPt(y));
  });
  doc.closePath().fill(color);
}

function paintImage({ doc, picture }: PdfCanvas, image: PageImage): void {
  const found = picture(image.file);
  if (found === undefined) return;
  const at = (length: Mm): number => mmToPt(length);
  doc.image(found, at(image.x), at(image.y), { width: at(image.width), height: at(image.height) });
}
