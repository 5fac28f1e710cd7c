import type { Part } from '../anatomy';
import { both, ifFound, ifTold } from '../both';
import type { Clause, Outcome } from '../clause';
import { isRed } from '../color';
import { fact, length, lengthAtMost } from '../finding';
import type { Look } from '../look';
import { BLOCK } from '../measures';
import { inFace } from './faces';

const CLAUSE = 'GB/T 9704—2012 7.2.4';
const NAME = '发文机关标志';

/** Upper edge from the top of the page: 35 mm below that of the text block. */
const MARK_TOP = BLOCK.top + 35;

const top: Clause = {
  id: 'mark-top',
  clause: CLAUSE,
  title: '发文机关标志上边缘至版心上边缘 35 mm',
  formats: ['document', 'minutes'],
  ...both(({ head }, look) => ifFound(head.mark, NAME, (mark) => upperEdge(mark, MARK_TOP, look))),
};

/** A ruler finds the ink; where a file has no outlines, the type stands for it. */
export function upperEdge<T>({ of, where }: Part<T>, mm: number, look: Look<T>): Outcome {
  const ink = look.inkTop(of);
  return ifTold(ink ?? look.top(of), (value) => [
    length({ what: `发文机关标志上边缘（${ink === undefined ? '字身' : '墨迹'}）`, where }, value, {
      mm,
      tolerance: 1,
    }),
  ]);
}

const centred: Clause = {
  id: 'mark-centred',
  clause: CLAUSE,
  title: '发文机关标志居中排布',
  ...both(({ head }, look) =>
    ifFound(head.mark, NAME, ({ of, where }) =>
      ifTold(look.offCentre(of, 'whole'), (mm) => [
        length({ what: '发文机关标志居中', where }, mm, { mm: 0, tolerance: 1 }),
      ]),
    ),
  ),
};

const color: Clause = {
  id: 'mark-color',
  clause: CLAUSE,
  title: '发文机关标志用红色',
  ...both(({ head }, look) =>
    ifFound(head.mark, NAME, ({ of, where }) =>
      look.colors(of).map((value) => fact({ what: '发文机关标志的颜色', where }, value, '红色', isRed(value))),
    ),
  ),
};

const face: Clause = {
  id: 'mark-face',
  clause: CLAUSE,
  title: '发文机关标志推荐用小标宋体',
  ...both(({ head }, look) => inFace(head.mark, NAME, '小标宋', look)),
};

const width: Clause = {
  id: 'mark-width',
  clause: CLAUSE,
  title: '发文机关标志不宽于版心',
  ...both(({ head }, look) =>
    ifFound(head.mark, NAME, ({ of, where }) =>
      ifTold(look.width(of), (mm) => [
        lengthAtMost({ what: '发文机关标志宽', where }, mm, { mm: BLOCK.right - BLOCK.left, tolerance: 1 }),
      ]),
    ),
  ),
};

const size: Clause = {
  id: 'mark-size',
  clause: CLAUSE,
  title: '发文机关标志醒目：字号大于标题',
  ...both(({ head, title }, look) =>
    ifFound(head.mark, NAME, ({ of, where }) => {
      const sizes = look.sizes(of);
      const largest = Math.max(...(title ? look.sizes(title.of) : [22]));
      const value = `${Math.max(...sizes).toFixed(1)} pt`;
      return [
        fact(
          { what: '发文机关标志的字号', where },
          value,
          `大于标题的 ${largest.toFixed(1)} pt`,
          Math.max(...sizes) > largest,
        ),
      ];
    }),
  ),
};

export const headMarkClauses: readonly Clause[] = [top, centred, color, face, width, size];
