import type { PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { twip, twipToMm, type Twip } from '../../units';
import type { Clause } from '../clause';
import { isUprightPaper, namedSections } from '../docx/section-names';
import type { WordDocument } from '../docx/word-document';
import { length, lengthAtLeast, lengthAtMost, quote, type Finding, type Place } from '../finding';
import { BLOCK, LANDSCAPE_BLOCK } from '../measures';
import { doubleLinesOf } from '../pdf/double-lines';
import { pageName, rightEdge } from '../pdf/line-end';
import { blockLines, isUpright } from '../pdf/page-parts';
import type { Lines, TextBlock } from '../pdf/printed-document';

const TOLERANCE = 1;

/** Nothing but the page number and a hanging mark is set outside the text block of any page. */
const within: Clause = {
  id: 'within-block',
  clause: 'GB/T 9704—2012 5.2.1',
  title: '除页码外，文字不超出版心',
  pdf: ({ file, parts }) => {
    // The mark of a letter stands above the text block (10.1).
    const above = parts.format === 'letter' ? parts.head.mark?.of : undefined;
    // Its first page has text down to the lower double line, which `letter-last-line` keeps it clear of.
    const lower = parts.format === 'letter' ? doubleLinesOf(file.pages[0])[1]?.top : undefined;
    const blockOf = (page: PdfPage) =>
      page === file.pages[0] && lower !== undefined ? { ...BLOCK, bottom: lower } : BLOCK;
    return file.pages.filter(isUpright).flatMap((page) => edges(page, blockOf(page), above));
  },
  docx: (document) => [...paragraphs(document), ...tables(document, true)],
};

const landscape: Clause = {
  id: 'within-landscape-block',
  clause: 'GB/T 9704—2012 8',
  title: '横排页的文字不超出随纸横置的版心',
  pdf: ({ file }) => {
    const pages = file.pages.filter((page) => !isUpright(page));
    return pages.length > 0 ? pages.flatMap((page) => edges(page, LANDSCAPE_BLOCK)) : NO_LANDSCAPE;
  },
  docx: (document) => {
    const turned = namedSections(document).some(({ page }) => !isUprightPaper(page));
    return turned ? tables(document, false) : NO_LANDSCAPE;
  },
};

const NO_LANDSCAPE = '文件里没有横排的页';

function edges(page: PdfPage, block: TextBlock, except: Lines = []): readonly Finding[] {
  const excepted = (line: PdfLine): boolean =>
    except.some((other) => other.page === page.number && other.baseline === line.baseline);
  return blockLines(page)
    .filter((line) => !excepted(line))
    .flatMap((line) => {
      const where = pageName(page) + quote(line.text, 8);
      const to = (mm: number) => ({ mm, tolerance: TOLERANCE });
      return [
        lengthAtLeast({ what: '文字左边', where }, line.x, to(block.left)),
        lengthAtMost({ what: '文字右边', where }, rightEdge(line), to(block.right)),
        lengthAtLeast({ what: '文字上边', where }, line.top, to(block.top)),
        lengthAtMost({ what: '文字下边', where }, line.bottom, to(block.bottom)),
      ];
    });
}

const paragraphs = (document: WordDocument): readonly Finding[] =>
  document.paragraphs
    .filter(({ inTable, text }) => !inTable && text.trim() !== '')
    .flatMap(({ left, right, firstLine, number }) => {
      const where = `第${String(number)}段`;
      return [
        notBeyond({ what: '段落左边超出版心', where }, twip(left.twips + Math.min(0, firstLine.twips))),
        notBeyond({ what: '段落右边超出版心', where }, right.twips),
      ];
    });

const tables = (document: WordDocument, upright: boolean): readonly Finding[] =>
  namedSections(document)
    .filter(({ page }) => isUprightPaper(page) === upright)
    .flatMap(({ page, blocks, where }) =>
      blocks.flatMap((block) =>
        block.type === 'table'
          ? [notBeyond({ what: '表格宽出版心', where }, twip(page.width - page.left - page.right - block.width))]
          : [],
      ),
    );

/** Room left to the edge; less than none is too much. */
const notBeyond = (place: Place, room: Twip): Finding =>
  length(place, Math.max(0, -twipToMm(room)), { mm: 0, tolerance: TOLERANCE });

export const boundsClauses: readonly Clause[] = [within, landscape];
