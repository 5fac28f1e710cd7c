import type { PdfPage } from '../../readers/pdf/pdf-file';
import { flowOf } from './page-flow';
import { blockLines } from './page-parts';

export interface Piece {
  readonly text: string;
  /** Whether it may carry on the line before. */
  readonly carriesOn: boolean;
}

/** Lines that follow one another: all of a page's running text, and those of each table cell. */
export function runsOf(page: PdfPage): readonly (readonly Piece[])[] {
  const parts = flowOf(page);
  const left = Math.min(...blockLines(page).map((line) => line.x));
  const lines = parts.flatMap((part) =>
    part.type === 'line' ? [{ text: part.line.text.trim(), carriesOn: part.line.x - left < 1 }] : [],
  );
  const cells = parts.flatMap((part) => (part.type === 'row' ? part.cells : []));
  return [lines, ...cells.map((cell) => cell.map((text) => ({ text, carriesOn: true })))];
}
