import type { PdfLine, PdfPage } from '../../readers/pdf/pdf-file';
import { twip, twipToMm } from '../../units';
import { proseOf } from '../anatomy';
import type { Clause } from '../clause';
import { uprightSections } from '../docx/section-names';
import type { WordDocument } from '../docx/word-document';
import { length, lengthWithin, quote, type Finding } from '../finding';
import { BLOCK } from '../measures';
import { fullTextPages } from '../pdf/full-pages';
import { halfSpace } from '../pdf/half-space';
import { pageName, rightEdge } from '../pdf/line-end';
import { flowOf, runningLines } from '../pdf/page-flow';
import { blockLines, isUpright } from '../pdf/page-parts';
import { isText } from '../pdf/text-measures';

const CLAUSE = 'GB/T 9704—2012 5.2.1';
const TOLERANCE = 1;

const NO_PAGE = '没有排满正文的页可供测量';

const orNone = (findings: readonly Finding[]) => (findings.length > 0 ? findings : NO_PAGE);

/** Lines that begin further right are indented or centred. Millimetres. */
const NEAR_LEFT = 3;

const left: Clause = {
  id: 'left-margin',
  clause: CLAUSE,
  title: '订口（左边）28 mm',
  pdf: ({ file, text }) =>
    file.pages.filter(isUpright).flatMap((page) => {
      const starts = runningLines(page).filter((line) => isText(line, text) && line.x < text.left + NEAR_LEFT);
      const target = { mm: BLOCK.left, tolerance: TOLERANCE };
      const edge = Math.min(...starts.map((line) => line.x));
      return starts.length > 0 ? [length({ what: '左边缘', where: pageName(page) }, edge, target)] : [];
    }),
  docx: (document) =>
    uprightSections(document).map(({ page, where }) =>
      length({ what: '左页边距', where }, twipToMm(page.left), { mm: BLOCK.left, tolerance: TOLERANCE }),
    ),
};

const width: Clause = {
  id: 'block-width',
  clause: CLAUSE,
  title: '版心宽 156 mm，文字排到版心右边',
  pdf: ({ file, text, parts }) => {
    const fullPages = new Set(fullTextPages(file, text));
    const prose = proseOf(parts).flatMap(({ of }) => of);
    const findings = file.pages.filter(isUpright).flatMap((page) => {
      const lines = prose.filter((line) => line.page === page.number);
      const full = lines.filter((_, index) => runsOn(lines, index));
      const at = (what: string, line: PdfLine): Finding =>
        length({ what, where: pageName(page) + quote(line.text, 8) }, rightEdge(line), {
          mm: BLOCK.right,
          tolerance: TOLERANCE,
        });
      const widest = [...lines].sort((a, b) => rightEdge(b) - rightEdge(a))[0];
      const running = fullPages.has(page) ? full : [];
      return widest && full.length > 0 ? [at('右边缘', widest), ...running.map((line) => at('满行右边缘', line))] : [];
    });
    return orNone(findings);
  },
  docx: (document) =>
    uprightSections(document).map(({ page, where }) => {
      const value = twipToMm(twip(page.width - page.left - page.right));
      return length({ what: '文字区宽', where }, value, { mm: BLOCK.right - BLOCK.left, tolerance: TOLERANCE });
    }),
};

/** Whether a line is filled because its paragraph goes on in the next one, which then begins at the left edge. */
function runsOn(lines: readonly PdfLine[], index: number): boolean {
  const edge = Math.min(...lines.map((line) => line.x));
  const next = lines[index + 1];
  return next !== undefined && next.x - edge < TOLERANCE;
}

const top: Clause = {
  id: 'top-margin',
  clause: CLAUSE,
  title: '天头（上边）37 mm',
  pdf: (document) => {
    const { file, text } = document;
    const inset = halfSpace(document);
    return orNone(
      file.pages.slice(1).flatMap((page: PdfPage) => {
        const first = flowOf(page)[0];
        const target = { mm: BLOCK.top + inset, tolerance: TOLERANCE };
        return isUpright(page) && first?.type === 'line' && isText(first.line, text) && !isBelowImage(first.line, page)
          ? [length({ what: '首行上边缘（字身）', where: pageName(page) }, first.line.top, target)]
          : [];
      }),
    );
  },
  docx: (document) => verticalMargin(document, 'top', '上页边距'),
};

const isBelowImage = ({ top: upper }: PdfLine, { images }: PdfPage): boolean => images.some(({ y }) => y < upper);

const bottom: Clause = {
  id: 'bottom-margin',
  clause: CLAUSE,
  title: '版心高 225 mm，末行下边缘距纸边 35 mm',
  pdf: (document) => {
    const { file, text } = document;
    const inset = halfSpace(document);
    return orNone(
      fullTextPages(file, text).flatMap((page) => {
        const last = blockLines(page).at(-1);
        const target = { mm: BLOCK.bottom - inset, tolerance: TOLERANCE };
        return last ? [length({ what: '末行下边缘（字身）', where: pageName(page) }, last.bottom, target)] : [];
      }),
    );
  },
  docx: (document) => verticalMargin(document, 'bottom', '下页边距'),
};

/**
 * A word processor's margin reaches to its first line, half a line's clear space above the type: GB/T 33476.2 sets
 * 34.58 and 32.58 mm, offices also set 37 and 35 mm outright. Both are taken.
 */
const WORD_MARGINS = { top: { least: 34.58, most: 37 }, bottom: { least: 32.58, most: 35 } } as const;

const verticalMargin = (document: WordDocument, side: 'top' | 'bottom', what: string): readonly Finding[] =>
  uprightSections(document).map(({ page, where }) =>
    lengthWithin({ what, where }, twipToMm(page[side]), { ...WORD_MARGINS[side], tolerance: TOLERANCE }),
  );

export const marginClauses: readonly Clause[] = [left, width, top, bottom];
