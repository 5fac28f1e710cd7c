/** 归档章 (DA/T 22—2015, annex A): six equal cells in red at the top of the first page, in the middle. */
import type { ArchiveItem, Retention } from '#data/records/archive';
import { mm, ptToMm, pt, roundMm, type Mm } from '#engine/units';
import type { FontBook, FontRole } from '#engine/fonts/font-book';
import type { Page, PageLine, PageRule } from '#engine/pages/page';
import { gbt33476 } from '#standard/gbt33476';

/** Its size by the rule; `top` keeps it within the margin over the head of every format of document. */
export const STAMP = { width: mm(45), height: mm(16), top: mm(10) } as const;

const RETENTION_WORDS: Readonly<Record<Retention, string>> = { Y: '永久', D30: '30年', D10: '10年' };

/** What stands in it, in its two rows: 全宗号、年度、件号; 机构（问题）、保管期限、页数. */
export const stampRows = ({ fonds, year, item, section = '', retention, pages }: ArchiveItem) =>
  [
    [fonds, String(year), String(item).padStart(4, '0')],
    [section, RETENTION_WORDS[retention], String(pages)],
  ] as const;

const FONT: FontRole = '宋体';
const SIZE = ptToMm(pt(10.5));
/** Below this, a text is set in two lines. */
const SMALLEST = ptToMm(pt(7.5));
/** Left free at either side of a cell. */
const PAD = mm(0.8);
const STROKE = mm(0.35);
const RED = gbt33476.color.red;

/** A page with the stamp and nothing else, to be printed on the paper's first page, or laid over a copy's. */
export function stampPage(
  item: ArchiveItem,
  { width, height }: { readonly width: Mm; readonly height: Mm },
  fonts: FontBook,
): Page {
  const left = (width - STAMP.width) / 2;
  const rows = stampRows(item);
  const cell = { width: STAMP.width / 3, height: STAMP.height / rows.length };
  const lines = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      const [x, y] = [left + column * cell.width, STAMP.top + row * cell.height];
      return cellLines(text, { x, y, ...cell }, fonts);
    }),
  );
  return { number: 1, numbered: false, width, height, lines, rules: frame(left, cell, rows.length), images: [] };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frame(left: number, cell: Pick<Box, 'width' | 'height'>, rows: number): readonly PageRule[] {
  const rule = (x1: number, y1: number, x2: number, y2: number): PageRule => ({
    element: '表格线',
    x1: roundMm(x1),
    y1: roundMm(y1),
    x2: roundMm(x2),
    y2: roundMm(y2),
    width: STROKE,
    color: RED,
  });
  const [right, bottom] = [left + STAMP.width, STAMP.top + STAMP.height];
  // The stamp measures 45 × 16 from edge to edge of its strokes, which lie within; corners are closed.
  const inset = STROKE / 2;
  const edge = (at: number, first: number, last: number): number =>
    at === first ? at + inset : at === last ? at - inset : at;
  const across = Array.from({ length: rows + 1 }, (_, row) => edge(STAMP.top + row * cell.height, STAMP.top, bottom));
  const down = [0, 1, 2, 3].map((column) => edge(column === 3 ? right : left + column * cell.width, left, right));
  return [...across.map((y) => rule(left, y, right, y)), ...down.map((x) => rule(x, STAMP.top, x, bottom))];
}

/** In the middle of its cell: as large as it may be, in two lines where one would be too small to read. */
function cellLines(text: string, box: Box, fonts: FontBook): readonly PageLine[] {
  if (text === '') return [];
  const room = box.width - 2 * PAD;
  const fits = (part: string): number => Math.min(SIZE, room / widthOf(part, fonts));
  const characters = [...text];
  const half = Math.ceil(characters.length / 2);
  const parts = fits(text) >= SMALLEST ? [text] : [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const size = Math.min(...parts.map(fits), box.height / parts.length - STROKE);
  return parts.map((part, index) => {
    const width = widthOf(part, fonts) * size;
    const top = box.y + (box.height - parts.length * size) / 2 + index * size;
    const x = roundMm(box.x + (box.width - width) / 2);
    return {
      element: '表格',
      text: part,
      font: FONT,
      size: roundMm(size),
      x,
      top: roundMm(top),
      bottom: roundMm(top + size),
      width: roundMm(width),
      color: RED,
      baseline: roundMm(top + fonts.face(FONT).emTop * size),
      runs: [{ text: part, font: FONT, x, width: roundMm(width), tracking: mm(0) }],
    };
  });
}

/** In ems. */
const widthOf = (text: string, fonts: FontBook): number =>
  [...text].reduce((sum, character) => sum + (fonts.face(FONT).advance(character.codePointAt(0) ?? 0) ?? 1), 0);
