import { length } from '#engine/check/finding';
import { BLOCK } from '#engine/check/measures';
import { fullTextPages } from '#engine/check/pdf/full-pages';
import { pageName } from '#engine/check/pdf/line-end';
import { blockLines, folioOf, isUpright } from '#engine/check/pdf/page-parts';
import type { PdfLine, PdfPage } from '#engine/readers/pdf/pdf-file';
import type { Finding } from './finding';
import type { Area, Printed } from './printed';

/**
 * What our own pages are held to beyond the product's check, which reads outlines and em boxes: the ink itself, as a
 * rasteriser of another house sets it, and both edges of the mark.
 */
export const measureInk = (printed: Printed): readonly Finding[] => [
  ...mark(printed),
  ...number(printed),
  ...letterTitle(printed),
  ...textBlock(printed),
  ...printed.file.pages.flatMap((page) => folio(printed, page)),
];

const FIRST = '第1页';

interface Target {
  readonly mm: number;
  readonly tolerance: number;
}

const at = (clause: string, what: string, where: string, [value, target]: readonly [number, Target]): Finding => ({
  ...length({ what, where }, value, target),
  clause: `GB/T 9704—2012 ${clause}`,
});

function mark({ document: { parts }, ink }: Printed): readonly Finding[] {
  const lines = parts.head.mark?.of ?? [];
  if (lines.length === 0) return [];
  const top = Math.min(...lines.map((line) => line.top));
  const area: Area = {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: top - 3,
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
  const target = { mm: MARK_TOP[parts.format], tolerance: 1 };
  return [
    at('7.2.4', '发文机关标志上边缘（字身）', FIRST, [top, target]),
    at('7.2.4', '发文机关标志上边缘（墨迹）', FIRST, [ink(1, area)?.top ?? NaN, target]),
  ];
}

const MARK_TOP = { document: 72, minutes: 72, order: 57, letter: 30 } as const;

/** As far as a star in the middle of the red rule stands up from it. */
const STAR = 2.7;

function number({ file, document: { parts, redRules }, ink }: Printed): readonly Finding[] {
  const [rule, line] = [redRules[0], parts.head.number?.of[0]];
  if (parts.format === 'letter' || !rule || !line) return [];
  const upper = rule.y1 - rule.width / 2;
  const whole = file.pages[0]?.rules.some(({ x1, x2, y1 }) => y1 === rule.y1 && x2 - x1 > 100) ?? true;
  const bottom = upper - (whole ? 0.3 : STAR);
  const inked = ink(1, { left: line.x, right: line.right, top: line.top, bottom });
  const target = { mm: 4, tolerance: 0.5 };
  return [at('7.2.7', '发文字号至版头分隔线（墨迹）', FIRST, [upper - (inked?.bottom ?? NaN), target])];
}

/** The check lets two lines be as far as two lines of the grid; our own pages keep to GB/T 33476.2. */
function letterTitle({ document: { parts } }: Printed): readonly Finding[] {
  const { head, title, format } = parts;
  const first = title?.of[0];
  const above = [head.number, head.copyNumber, head.secrecy, head.urgency].flatMap((part) => part?.of ?? []);
  if (format !== 'letter' || !first || above.length === 0) return [];
  const gap = first.top - Math.max(...above.map(({ bottom }) => bottom));
  return [at('10.1', '信函标题至上一要素', FIRST, [gap, { mm: 20.78, tolerance: 1 }])];
}

function textBlock({ file, document, ink }: Printed): readonly Finding[] {
  return fullTextPages(file, document.text).flatMap((page) => {
    const lines = blockLines(page);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const across = { left: 0, right: page.width };
    const upper = ink(page.number, { ...across, top: 0, bottom: first.bottom })?.top ?? NaN;
    const lower = ink(page.number, { ...across, top: last.top, bottom: last.baseline + last.size / 2 })?.bottom ?? NaN;
    return [
      at('5.2.1', '首行上边缘（墨迹）', pageName(page), [upper, { mm: BLOCK.top, tolerance: 1 }]),
      at('5.2.1', '末行下边缘（墨迹）', pageName(page), [lower, { mm: BLOCK.bottom, tolerance: 1 }]),
    ];
  });
}

function folio({ ink }: Printed, page: PdfPage): readonly Finding[] {
  const line = folioOf(page);
  if (!line) return [];
  const inked = ink(page.number, dashOf(page, line));
  const middle = inked ? middleOnSheet(page, inked) : NaN;
  return [at('7.5', '页码一字线', pageName(page), [middle, { mm: BLOCK.bottom + 7, tolerance: 1 }])];
}

/** Where the first dash is inked, on the page as it lies. */
function dashOf(page: PdfPage, { x, baseline, size, top, bottom, chars, font }: PdfLine): Area {
  const width = chars[0]?.advance ?? size;
  if (isUpright(page)) return { left: x, right: x + width, top, bottom };
  const ascent = size * font.ascent;
  // Turned clockwise: the text reads downwards and its ascent points to the right.
  return { left: x + ascent - size, right: x + ascent, top: baseline, bottom: baseline + width };
}

/** Height of the dash on the sheet held upright: a landscape page is that sheet turned to the right. */
const middleOnSheet = (page: PdfPage, { left, right, top, bottom }: Area): number =>
  isUpright(page) ? (top + bottom) / 2 : page.width - (left + right) / 2;
