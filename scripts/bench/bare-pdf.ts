import PDFDocument from 'pdfkit';
import type { FontFiles } from '#engine/fonts/font-book';
import { FONT_ROLES } from '#engine/fonts/font-book';
import type { LaidOut } from '#engine/pages/page';
import { mmToPt } from '#engine/units';

/** The same lines at the same places by the library alone, as its manual shows: the yardstick for our writer. */
export async function barePdf(laidOut: LaidOut, files: FontFiles): Promise<number> {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, font: '', fontLayoutCache: false });
  let size = 0;
  doc.on('data', (chunk: Uint8Array) => (size += chunk.byteLength));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  for (const role of FONT_ROLES) doc.registerFont(role, Buffer.from(files[role].bytes));
  for (const page of laidOut.pages) {
    doc.addPage({ size: [mmToPt(page.width), mmToPt(page.height)], margin: 0 });
    for (const line of page.lines) {
      doc
        .font(line.font, mmToPt(line.size))
        .fillColor(line.color)
        .text(line.text, mmToPt(line.x), mmToPt(line.baseline), {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: mmToPt(line.runs[0]?.tracking ?? line.size),
          features: [],
        });
    }
  }
  doc.end();
  await ended;
  return size;
}
