import { length, type Finding } from './finding';
import { BLOCK, headRuleOf, isLetter, markOf, numberOf } from './page-parts';
import type { Printed } from './printed';

const MARK = 'GB/T 9704—2012 7.2.4';
const RULE = 'GB/T 9704—2012 7.2.7';

/** Places of the head's parts on the first page; what the document does not have is not measured. */
export const measureHead = (printed: Printed): readonly Finding[] => [...mark(printed), ...rule(printed)];

function mark({ file, ink }: Printed): readonly Finding[] {
  const line = markOf(file);
  if (!line) return [];
  const inked = ink(1, { left: line.x, right: line.right, top: line.top - 3, bottom: line.bottom });
  const target = { mm: isLetter(file) ? 30 : 72, tolerance: 1 };
  return [
    length({ what: '发文机关标志上边缘（字身）', clause: MARK }, 1, line.top, target),
    length({ what: '发文机关标志上边缘（墨迹）', clause: MARK }, 1, inked?.top ?? NaN, target),
    centred('发文机关标志居中', MARK, line.x + line.right),
  ];
}

function rule({ file, ink }: Printed): readonly Finding[] {
  const line = numberOf(file);
  const red = headRuleOf(file);
  if (!red) return [];
  const edges = [
    length({ what: '版头分隔线左端', clause: RULE }, 1, red.x1, { mm: BLOCK.left, tolerance: 1 }),
    length({ what: '版头分隔线右端', clause: RULE }, 1, red.x2, { mm: BLOCK.right, tolerance: 1 }),
  ];
  if (!line) return edges;
  const upper = red.y1 - red.width / 2;
  const inked = ink(1, { left: line.x, right: line.right, top: line.top, bottom: upper - 0.3 });
  const target = { mm: 4, tolerance: 0.5 };
  return [
    ...edges,
    length({ what: '发文字号至版头分隔线（字身）', clause: RULE }, 1, upper - line.bottom, target),
    length({ what: '发文字号至版头分隔线（墨迹）', clause: RULE }, 1, upper - (inked?.bottom ?? NaN), target),
  ];
}

const centred = (what: string, clause: string, doubled: number): Finding =>
  length({ what, clause }, 1, doubled / 2, { mm: (BLOCK.left + BLOCK.right) / 2, tolerance: 1 });
