import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GraphicsState } from './graphics-state';
import { apply } from './matrix';
import type { PdfRule } from './pdf-file';

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const POINT_LENGTH = 3;

/** Millimetres; a filled box thinner than this stands for a rule, as word processors draw them. */
const THINNEST_BOX = 2;

type Box = Pick<PdfRule, 'x1' | 'y1' | 'x2' | 'y2'>;

/** The rule a painted path stands for: a straight stroke, or a thin filled box. Undefined for every other shape. */
export function readRule(paint: number, path: ArrayLike<number>, state: GraphicsState): PdfRule | undefined {
  const box = boxOf(path, state);
  if (!box) return undefined;
  if (paint === OPS.stroke) {
    return { ...box, width: state.lineWidth * Math.hypot(state.ctm[0], state.ctm[1]), color: state.stroke };
  }
  if (paint !== OPS.fill && paint !== OPS.eoFill) return undefined;
  const thickness = Math.min(box.x2 - box.x1, box.y2 - box.y1);
  return thickness < THINNEST_BOX ? { ...middle(box), width: thickness, color: state.fill } : undefined;
}

function boxOf(path: ArrayLike<number>, state: GraphicsState): Box | undefined {
  const points: (readonly [number, number])[] = [];
  let at = 0;
  while (at < path.length) {
    const command = path[at];
    if (command === CURVE) return undefined;
    const hasPoint = command === MOVE || command === LINE;
    if (hasPoint) points.push(apply(state.ctm, path[at + 1] ?? 0, path[at + 2] ?? 0));
    at += hasPoint ? POINT_LENGTH : 1;
  }
  if (points.length < 2) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function middle({ x1, y1, x2, y2 }: Box): Box {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return x2 - x1 > y2 - y1 ? { x1, x2, y1: y, y2: y } : { x1: x, x2: x, y1, y2 };
}
