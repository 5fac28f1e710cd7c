import type { PdfFile, PdfPage } from '../../readers/pdf/pdf-file';
import { leafNumber, LOOKS_LIKE, squeeze } from '../text/patterns';
import { blockLines } from './page-parts';

export interface BoundPages {
  readonly file: PdfFile;
  readonly leaves: readonly number[];
}

/**
 * A file without the attachments behind its 版记 that are not bound with the text (GB/T 9704—2012 7.3.7), and without the
 * blank page before them: rules for the document, its 版记 and its page numbers end where it ends.
 */
export function boundPages(file: PdfFile): BoundPages {
  const begins = file.pages.findIndex((page, index) => index > 0 && isLeaf(page));
  if (begins < 0) return { file, leaves: [] };
  const before = file.pages[begins - 1];
  const isBlank = before !== undefined && before.lines.length === 0;
  const leaves = file.pages.slice(begins).filter(isLeaf);
  return {
    file: { ...file, pages: file.pages.slice(0, isBlank ? begins - 1 : begins) },
    leaves: leaves.map((page) => leafNumber(firstLine(page))),
  };
}

const firstLine = (page: PdfPage): string => squeeze(blockLines(page)[0]?.text ?? '');

const isLeaf = (page: PdfPage): boolean => LOOKS_LIKE.leafLabel.test(firstLine(page));
