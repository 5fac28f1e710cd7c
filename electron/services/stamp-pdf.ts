import type { ArchiveItem } from '#data/records/archive';
import { storeError } from '#data/store/failure';
import { mm, mmToPt, pt, ptToMm, type Mm } from '#engine/units';
import { stampPage } from './archive-stamp';
import type { ProduceDeps } from './produce';

type Fonts = Pick<ProduceDeps, 'fonts'>;

interface SheetSize {
  readonly width: Mm;
  readonly height: Mm;
}

/** A4, by which a stamp is printed on paper. */
const A4: SheetSize = { width: mm(210), height: mm(297) };

/** The 归档章 alone on a page, to be printed at its true size on the first page of the paper copy. */
export const stampOverlay = (item: ArchiveItem, deps: Fonts): Promise<Uint8Array> => stampSheet(item, A4, deps);

async function stampSheet(item: ArchiveItem, size: SheetSize, { fonts }: Fonts): Promise<Uint8Array> {
  const { writePdf } = await import('#engine/writers/pdf/write-pdf');
  const page = stampPage(item, size, fonts.book);
  return writePdf({ profile: 'gbt33476', pages: [page], diagnostics: [] }, fonts.files, {
    title: `归档章 ${item.archiveNumber}`,
    author: '',
    created: new Date(item.archivedAt),
  });
}

/** A copy of a document with its 归档章 on the first page; the bytes given stay as they are. */
export async function stampCopy(pdf: Uint8Array, item: ArchiveItem, deps: Fonts): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const copy = await PDFDocument.load(pdf, { updateMetadata: false });
  const first = copy.getPages()[0];
  if (first === undefined) throw storeError('damaged', 'PDF 里没有页面，不能加盖归档章');
  const { width, height } = first.getSize();
  const size = { width: ptToMm(pt(width)), height: ptToMm(pt(height)) };
  const [stamp] = await copy.embedPdf(await stampSheet(item, size, deps));
  if (stamp === undefined) throw new Error('the stamp has no page');
  first.drawPage(stamp, { x: 0, y: 0, width: mmToPt(size.width), height: mmToPt(size.height) });
  return copy.save();
}
