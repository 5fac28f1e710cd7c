import { twipToMm, twipToPt } from '../../units';
import { textsOf } from '../anatomy';
import type { Clause } from '../clause';
import { uprightSections } from '../docx/section-names';
import type { WordDocument } from '../docx/word-document';
import { fact, lengthWithin, type Finding } from '../finding';
import { CHARS_PER_LINE, LINES_PER_PAGE, MM_PER_PT } from '../measures';
import { fullTextPages } from '../pdf/full-pages';
import { fullWidthChars, pageName } from '../pdf/line-end';
import { runningLines } from '../pdf/page-flow';
import { blockLines, isUpright } from '../pdf/page-parts';
import { isText } from '../pdf/text-measures';

const CLAUSE = 'GB/T 9704—2012 5.2.3';

/** A form by itself has a title and cells, and no text that is set on the grid. */
const hasText = ({ parts }: WordDocument): boolean => textsOf(parts).some((text) => text.length > 0);
const NO_TEXT = '只有标题和表格，没有正文可供测量';

const lines: Clause = {
  id: 'lines-per-page',
  clause: CLAUSE,
  title: '每面排 22 行',
  pdf: ({ file, text }) => {
    const findings = fullTextPages(file, text).map((page) => {
      const rows = new Set(blockLines(page).map((line) => line.baseline.toFixed(1))).size;
      return fact(
        { what: '行数', where: pageName(page) },
        String(rows),
        String(LINES_PER_PAGE),
        rows === LINES_PER_PAGE,
      );
    });
    return findings.length > 0 ? findings : '没有排满正文的页可供测量';
  },
  docx: (document) => {
    const { line } = document.text;
    if (line === undefined) return '行距不是固定值，每面行数要到排版时才能确定';
    if (!hasText(document)) return NO_TEXT;
    return uprightSections(document).map(({ page, where }) => {
      const rows = Math.floor((page.height - page.top - page.bottom) / line);
      return fact({ what: '行数', where }, String(rows), String(LINES_PER_PAGE), rows === LINES_PER_PAGE);
    });
  },
};

const chars: Clause = {
  id: 'chars-per-line',
  clause: CLAUSE,
  title: '每行排 28 个字',
  pdf: ({ file, text }) =>
    file.pages.filter(isUpright).flatMap((page) => {
      const counts = runningLines(page)
        .filter((line) => isText(line, text))
        .map(fullWidthChars);
      const most = Math.max(...counts);
      const wanted = `不多于 ${String(CHARS_PER_LINE)}`;
      return counts.length > 0
        ? [fact({ what: '每行最多字数', where: pageName(page) }, String(most), wanted, most <= CHARS_PER_LINE)]
        : [];
    }),
  docx: (document) => {
    if (!hasText(document)) return NO_TEXT;
    return uprightSections(document).map(({ page, grid, where }) => {
      const { size, tracking } = document.text;
      const pitch = size + tracking + (grid.type === 'chars' ? grid.charSpace : 0);
      // The last character's letter space may lie outside.
      const fitting = Math.floor((twipToPt(page.width) - twipToPt(page.left) - twipToPt(page.right) + 0.5) / pitch);
      return fact({ what: '每行字数', where }, String(fitting), String(CHARS_PER_LINE), fitting === CHARS_PER_LINE);
    });
  },
};

/** 22 lines in 225 mm: what GB/T 33476.2 and offices set as their line pitch lies between these. */
const PITCH = { least: 28 * MM_PER_PT, most: 30 * MM_PER_PT, tolerance: 0.05 } as const;

/** Where the page is set tighter or looser, so that 署名 stands below text (7.3.5.5): from 28 pt to a tenth more than usual. */
const ADJUSTED = { least: 28 * MM_PER_PT, most: 32.6 * MM_PER_PT, tolerance: 0.05 } as const;

const pitch: Clause = {
  id: 'line-pitch',
  clause: 'GB/T 9704—2012 3.2',
  title: '行距均匀：一行为一个汉字的高度加三号汉字高度的 7/8',
  pdf: ({ text, parts }) => {
    if (text.pitch === undefined) return '没有相邻的两行正文可供测量';
    const closing = parts.closing.date?.of[0]?.page ?? NaN;
    const rangeOn = (page: number) => (page === closing || page === closing - 1 ? ADJUSTED : PITCH);
    return parts.body.flatMap(({ of, where }) =>
      of.slice(1).flatMap((line, index): readonly Finding[] => {
        const above = of[index];
        if (!above || above.page !== line.page) return [];
        return [lengthWithin({ what: '行距', where }, line.baseline - above.baseline, rangeOn(line.page))];
      }),
    );
  },
  docx: (document) => wordPitch(document),
};

/** Where the text has a sound line of its own, pages may depart from it within bounds. */
function wordPitch({ parts, text }: WordDocument): readonly Finding[] | string {
  const exact = parts.body.flatMap(({ of, where }) =>
    of.flatMap(({ line }) => (line.rule === 'exact' ? [{ where, height: line.height }] : [])),
  );
  if (exact.length === 0) return '行距不是固定值，要到排版时才能确定';
  const pitches = exact.map(({ where, height }) => ({ where, mm: (height / 20) * MM_PER_PT }));
  const own = text.line === undefined ? NaN : twipToMm(text.line);
  const range = own >= PITCH.least - PITCH.tolerance && own <= PITCH.most + PITCH.tolerance ? ADJUSTED : PITCH;
  return pitches.map(({ where, mm }) => lengthWithin({ what: '行距', where }, mm, range));
}

export const gridClauses: readonly Clause[] = [lines, chars, pitch];
