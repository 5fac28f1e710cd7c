import type { PdfFile, PdfPage } from '../../readers/pdf/pdf-file';
import { isHeading, numberOf } from '../text/headings';
import { BLOCK } from '../measures';
import { LOOKS_LIKE } from '../text/patterns';
import { blockLines, isUpright } from './page-parts';
import type { TextMeasures } from './printed-document';
import { isText, startsAsText } from './text-measures';

/**
 * Lines of text moved overleaf so that 署名 and 成文日期 do not stand on a page without text: they make the page before
 * them short on purpose (GB/T 9704—2012 7.3.5.5).
 */
const MOST_CARRIED = 3;

/**
 * Pages that hold nothing but running text and whose text goes on overleaf: there the grid of 22 × 28 must be full
 * (GB/T 9704—2012 5.2.3). Pages with the head, a table or the end of a part are not among them, nor those that
 * end early before a page that begins with a heading: it was moved to stay with its text.
 */
export function fullTextPages(file: PdfFile, text: TextMeasures): readonly PdfPage[] {
  const makesWay = (page: PdfPage, next: PdfPage): boolean =>
    isHeaded(next, text) && BLOCK.bottom - lastBaseline(page) > (text.pitch ?? text.size) / 2;
  return file.pages.filter((page, index) => {
    const next = file.pages[index + 1];
    const lines = blockLines(page);
    const bare = page.rules.length === 0 && page.images.length === 0;
    const plain = isUpright(page) && bare && lines.length > 0 && lines.every((line) => isText(line, text));
    return plain && next !== undefined && goesOn(next, text) && !isClosing(next, text) && !makesWay(page, next);
  });
}

function isClosing(page: PdfPage, text: TextMeasures): boolean {
  const lines = blockLines(page);
  const date = lines.findIndex((line) => LOOKS_LIKE.date.test(line.text) && !startsAsText(line, text));
  const carried = lines.slice(0, Math.max(0, date)).filter((line) => startsAsText(line, text));
  return date > 0 && carried.length <= MOST_CARRIED;
}

const lastBaseline = (page: PdfPage): number => Math.max(0, ...blockLines(page).map(({ baseline }) => baseline));

function isHeaded(page: PdfPage, text: TextMeasures): boolean {
  const [first, ...others] = blockLines(page);
  const end = others.findIndex((line) => startsAsText(line, text));
  const paragraph = [first, ...others.slice(0, Math.max(0, end))].map((line) => line?.text.trim() ?? '').join('');
  return numberOf(paragraph) !== undefined && isHeading(paragraph);
}

function goesOn(page: PdfPage, text: TextMeasures): boolean {
  const first = blockLines(page)[0];
  const isPart = first !== undefined && isText(first, text) && startsAsText(first, text);
  return isPart && !LOOKS_LIKE.attachmentLabel.test(first.text);
}
