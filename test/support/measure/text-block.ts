import type { PdfLine, PdfPage } from '#engine/readers/pdf/pdf-file';
import { fact, length, type Finding } from './finding';
import { BLOCK, blockLines, fullTextPages, SIZE_3 } from './page-parts';
import type { Printed } from './printed';

const GRID = 'GB/T 9704—2012 5.2.3';
const EDGES = 'GB/T 9704—2012 5.2.1';
const LINES = 22;
const CHARS = 28;
const TOLERANCE = 1;

/** Marks that may hang past the edge of the text block. */
const HANGING = /[、。，．：；？！,.:;?!]$/u;

/** 22 lines of at most 28 characters fill the text block of every full page of text. */
export function measureTextBlock({ file, ink }: Printed): readonly Finding[] {
  return fullTextPages(file).flatMap((page) => {
    const lines = blockLines(page);
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return [];
    const at = (what: string, value: number, mm: number): Finding =>
      length({ what, clause: EDGES }, page.number, value, { mm, tolerance: TOLERANCE });
    const across = { left: 0, right: page.width };
    const upper = ink(page.number, { ...across, top: 0, bottom: first.bottom })?.top ?? NaN;
    const lower = ink(page.number, { ...across, top: last.top, bottom: last.baseline + SIZE_3 / 2 })?.bottom ?? NaN;
    return [
      ...count(page, lines),
      at('首行上边缘（字身）', first.top, BLOCK.top),
      at('末行下边缘（字身）', last.bottom, BLOCK.bottom),
      at('首行上边缘（墨迹）', upper, BLOCK.top),
      at('末行下边缘（墨迹）', lower, BLOCK.bottom),
      at('左边缘', Math.min(...lines.map((line) => line.x)), BLOCK.left),
      at('右边缘', Math.max(...lines.map(rightEdge)), BLOCK.right),
      ...lines.filter((_, index) => runsOn(lines, index)).map((line) => at('满行右边缘', rightEdge(line), BLOCK.right)),
    ];
  });
}

function count(page: PdfPage, lines: readonly PdfLine[]): readonly Finding[] {
  const rows = new Set(lines.map((line) => line.baseline.toFixed(1))).size;
  const most = Math.max(...lines.map(fullWidthChars));
  return [
    fact({ what: '行数', clause: GRID }, page.number, {
      value: String(rows),
      wanted: String(LINES),
      holds: rows === LINES,
    }),
    fact({ what: '每行最多字数', clause: GRID }, page.number, {
      value: String(most),
      wanted: `不多于 ${String(CHARS)}`,
      holds: most <= CHARS,
    }),
  ];
}

/** Full-width characters of a line, a hanging mark apart. */
function fullWidthChars(line: PdfLine): number {
  const chars = isHanging(line) ? line.chars.slice(0, -1) : line.chars;
  return chars.filter((char) => char.advance > 0.9 * char.size).length;
}

/** Right edge of a line, a hanging mark apart. */
export function rightEdge(line: PdfLine): number {
  const inner = isHanging(line) ? line.chars.at(-2) : line.chars.at(-1);
  return inner ? inner.x + inner.advance : line.right;
}

const isHanging = (line: PdfLine): boolean => HANGING.test(line.text) && line.right > BLOCK.right + TOLERANCE;

/** Whether a line is filled because its paragraph goes on in the next one, which then begins at the left edge. */
function runsOn(lines: readonly PdfLine[], index: number): boolean {
  const left = Math.min(...lines.map((line) => line.x));
  const next = lines[index + 1];
  return next !== undefined && next.x - left < TOLERANCE;
}
