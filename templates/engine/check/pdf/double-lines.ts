import type { PdfPage } from '../../readers/pdf/pdf-file';
import { isRed } from '../color';
import { isLevel } from './page-parts';

/** 红色双线, measured over both its lines. Millimetres from the top left. */
export interface DoubleLine {
  readonly top: number;
  readonly bottom: number;
  readonly x1: number;
  readonly x2: number;
  readonly weights: readonly [upper: number, lower: number];
}

/** Lines closer than this are a pair. */
const APART = 2;
/** Shorter red lines underline something. */
const SHORTEST = 100;

/** Pairs of long red rules that almost touch, top first; only 信函格式 has them (GB/T 9704—2012 10.1). */
export function doubleLinesOf(page: PdfPage | undefined): readonly DoubleLine[] {
  const rules = (page?.rules ?? [])
    .filter((rule) => isRed(rule.color) && isLevel(rule) && rule.x2 - rule.x1 > SHORTEST)
    .sort((a, b) => a.y1 - b.y1);
  return rules.flatMap((upper, index): readonly DoubleLine[] => {
    const lower = rules[index + 1];
    if (!lower || lower.y1 - upper.y1 > APART) return [];
    return [
      {
        top: upper.y1 - upper.width / 2,
        bottom: lower.y1 + lower.width / 2,
        x1: Math.min(upper.x1, lower.x1),
        x2: Math.max(upper.x2, lower.x2),
        weights: [upper.width, lower.width],
      },
    ];
  });
}
