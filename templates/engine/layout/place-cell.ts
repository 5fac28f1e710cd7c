import type { FontBook, FontRole } from '../fonts/font-book';
import type { LineRange } from '../text/break-lines';
import { setLine } from '../text/set-line';
import { pt, twip, twipToPt, type Pt, type Twip } from '../units';
import type { BrokenCell } from './break-table';
import { pageLine } from './page-line';
import type { OpenPage } from './pager';

interface CellLines {
  readonly lines: readonly LineRange[];
  /** Left edge of the cell, and the top of the first line, in twips of the page. */
  readonly left: number;
  readonly top: number;
  readonly font: FontRole;
  readonly open: OpenPage;
  readonly fonts: FontBook;
}

interface CellMeasures {
  readonly size: Pt;
  readonly line: Twip;
  readonly path?: string;
}

/** Sets lines of a cell below one another. */
export function placeCellLines(
  measures: CellMeasures,
  cell: BrokenCell,
  { lines, left, top, font, open, fonts }: CellLines,
): void {
  lines.forEach((range, number) => {
    if (range.end === range.start) return;
    const set = setLine(cell.characters, range, {
      left: pt(0),
      measure: twipToPt(cell.measure),
      align: cell.align,
      tracking: pt(0),
    });
    open.lines.push(
      pageLine(
        set,
        {
          element: '表格',
          left: twip(left + cell.left),
          top: twip(top + number * measures.line),
          line: measures.line,
          size: measures.size,
          color: '#000000',
          font,
          path: measures.path,
        },
        fonts,
      ),
    );
  });
}
