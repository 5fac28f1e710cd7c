import type { PdfFile, PdfLine } from '#engine/readers/pdf/pdf-file';
import { fact, length, type Finding } from './finding';
import { BLOCK, blockLines, doubleLinesOf, isLetter, isRed, markOf, SIZE_3, type DoubleLine } from './page-parts';
import type { Printed } from './printed';

const CLAUSE = 'GB/T 9704—2012 10.1';
const TOLERANCE = 1;
/** 7/8 of the height of 3号, and two lines, glyph edge to glyph edge (GB/T 33476.2—2016 7). */
const SEVEN_EIGHTHS = 4.84;
const TWO_LINES = 20.78;

const at = (what: string, value: number, mm: number, tolerance = TOLERANCE): Finding =>
  length({ what, clause: CLAUSE }, 1, value, { mm, tolerance });

/** 信函格式: two double lines on page 1 and on no other, what stands below the first, and the place of the title. */
export function measureLetter({ file }: Printed): readonly Finding[] {
  const [upper, lower] = doubleLinesOf(file);
  const page = file.pages[0];
  if (!isLetter(file) || !upper || !page) return [];
  const mark = markOf(file);
  const elsewhere = file.pages.slice(1).filter(({ number }) => doubleLinesOf(file, number).length > 0);
  return [
    at('信函第一条双线', upper.top - (mark?.bottom ?? NaN), 4, 0.5),
    at('信函第二条双线', page.height - (lower?.bottom ?? NaN), 20, 0.5),
    ...[upper, ...(lower ? [lower] : [])].flatMap(ends),
    weights('信函第一条双线上粗下细', upper.weights[0] > upper.weights[1], upper),
    weights('信函第二条双线上细下粗', lower !== undefined && lower.weights[0] < lower.weights[1], lower),
    fact({ what: '信函双线只在首页', clause: CLAUSE }, 1, {
      value: `另有 ${String(elsewhere.length)} 页`,
      wanted: '只在首页',
      holds: elsewhere.length === 0,
    }),
    ...below(file, upper),
  ];
}

const ends = ({ x1, x2 }: DoubleLine): readonly Finding[] => [
  at('信函双线长度', x2 - x1, 170),
  at('信函双线居中', (x1 + x2) / 2, 105, 1.5),
];

const weights = (what: string, holds: boolean, line: DoubleLine | undefined): Finding =>
  fact({ what, clause: CLAUSE }, 1, { value: line?.weights.join('、') ?? '无', wanted: what.slice(-4), holds });

/** The number, and what is flush left beside and below it, down to the title. */
function below(file: PdfFile, upper: DoubleLine): readonly Finding[] {
  const page = file.pages[0];
  const lines = page ? blockLines(page).filter((line) => !isRed(line.color) && line.top > upper.bottom) : [];
  const title = lines.find((line) => line.size > SIZE_3 + 1);
  const head = title ? lines.filter((line) => line.top < title.top) : [];
  const [first, last] = [head[0], head.at(-1)];
  if (!title || !first || !last) return [];
  return [
    at('信函首要素至双线', first.top - upper.bottom, SEVEN_EIGHTHS),
    at('信函发文字号右边缘', first.right, BLOCK.right),
    ...head.filter(isFlushLeft).map((line) => at('信函左侧要素左边缘', line.x, BLOCK.left)),
    at('信函标题至上一要素', title.top - last.bottom, TWO_LINES),
  ];
}

/** Everything but a number that stands alone on its line. */
const isFlushLeft = (line: PdfLine): boolean => line.x < (BLOCK.left + BLOCK.right) / 2;
