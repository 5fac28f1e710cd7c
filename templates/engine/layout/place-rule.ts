import type { FlowParagraph, FlowRule } from '../flow/flow';
import type { PageShape } from '../pages/page';
import { mm, ptToMm, roundMm, twip, twipToMm } from '../units';
import type { OpenPage } from './pager';

/** The rule below a paragraph, in two halves where a star stands in its middle. */
export function placeRule({ ruleBelow }: FlowParagraph, page: OpenPage): void {
  if (!ruleBelow) return;
  const { area } = page;
  const y = twip(area.top + page.used + ruleBelow.space + ruleBelow.width * 10);
  const [left, right] = [area.left, area.left + area.width];
  const { star } = ruleBelow;
  const half = star ? star.size / 2 + star.gap : 0;
  const middle = (left + right) / 2;
  const stretches = star ? [[left, middle - half] as const, [middle + half, right] as const] : [[left, right] as const];
  for (const [from, to] of stretches) {
    page.rules.push({
      element: ruleBelow.element,
      x1: place(from),
      y1: place(y),
      x2: place(to),
      y2: place(y),
      width: roundMm(ptToMm(ruleBelow.width)),
      color: ruleBelow.color,
    });
  }
  if (star) page.shapes.push(starShape(ruleBelow, { x: middle, y, radius: star.size / 2 }));
  page.used += ruleBelow.space + ruleBelow.width * 20;
}

const place = (value: number) => roundMm(twipToMm(twip(value)));

/** Where the inner corners of a five-pointed star lie, of its radius. */
const INNER = 0.381966;

function starShape(
  { element, color }: FlowRule,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): PageShape {
  const points = Array.from({ length: 10 }, (_, corner) => {
    const reach = corner % 2 === 0 ? radius : radius * INNER;
    const turn = (corner * Math.PI) / 5;
    return [mm(place(x + reach * Math.sin(turn))), mm(place(y - reach * Math.cos(turn)))] as const;
  });
  return { element, points, color };
}
