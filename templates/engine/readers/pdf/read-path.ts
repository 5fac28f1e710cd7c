import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GraphicsState } from './graphics-state';
import { apply } from './matrix';
import type { PdfRule } from './pdf-file';

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 4;
/** Numbers that a command takes up, itself included. */
const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 3, [LINE]: 3, [CURVE]: 7, [CLOSE]: 1 };

/** Millimetres; a filled box thinner than this stands for a rule, as word processors draw them. */
const THINNEST_BOX = 2;

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

type Box = Pick<PdfRule, 'x1' | 'y1' | 'x2' | 'y2'>;
type Point = readonly [x: number, y: number];

/** The rules a painted path stands for: straight strokes, edges of stroked boxes, thin filled boxes. Nothing else. */
export function readRules(paint: number, path: ArrayLike<number>, state: GraphicsState): readonly PdfRule[] {
  const pieces = piecesOf(path, state);
  if (STROKES.has(paint)) {
    const width = state.lineWidth * Math.hypot(state.ctm[0], state.ctm[1]);
    return pieces.flatMap((points) => edges(points).map((edge) => ({ ...edge, width, color: state.stroke })));
  }
  if (!FILLS.has(paint)) return [];
  return pieces.flatMap((points) => thinBox(boxOf(points), state.fill));
}

/** Points of every run of straight lines, closed where the path closes it; a piece with a curve is left out. */
function piecesOf(path: ArrayLike<number>, state: GraphicsState): readonly (readonly Point[])[] {
  const pieces: { points: Point[]; straight: boolean }[] = [];
  let at = 0;
  while (at < path.length) {
    const command = path[at] ?? CLOSE;
    const point = apply(state.ctm, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (command === MOVE) pieces.push({ points: [], straight: true });
    const piece = pieces.at(-1);
    if (command === CURVE && piece) piece.straight = false;
    else piece?.points.push(command === CLOSE ? (piece.points[0] ?? point) : point);
    at += LENGTHS[command] ?? 1;
  }
  return pieces.filter(({ points, straight }) => straight && points.length > 1).map(({ points }) => points);
}

/** Level and upright lines between neighbouring points. */
function edges(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap((point, index) => {
    const box = boxOf([points[index] ?? point, point]);
    const length = Math.max(box.x2 - box.x1, box.y2 - box.y1);
    const slant = Math.min(box.x2 - box.x1, box.y2 - box.y1);
    return length > 0 && slant < length / 100 ? [box] : [];
  });
}

function boxOf(points: readonly Point[]): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const [x, y] of points) {
    box.x1 = Math.min(box.x1, x);
    box.x2 = Math.max(box.x2, x);
    box.y1 = Math.min(box.y1, y);
    box.y2 = Math.max(box.y2, y);
  }
  return box;
}

function thinBox({ x1, y1, x2, y2 }: Box, color: string): readonly PdfRule[] {
  const thickness = Math.min(x2 - x1, y2 - y1);
  if (thickness >= THINNEST_BOX) return [];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const middle = x2 - x1 > y2 - y1 ? { x1, x2, y1: y, y2: y } : { x1: x, x2: x, y1, y2 };
  return [{ ...middle, width: thickness, color }];
}

/** Some programs draw a rule twice; on paper it is one. */
export function distinctRules(rules: readonly PdfRule[]): readonly PdfRule[] {
  const seen = new Map(rules.map((rule) => [keyOf(rule), rule]));
  return [...seen.values()];
}

/** Hundredths of a millimetre are beyond any printer. */
const keyOf = ({ x1, y1, x2, y2, width, color }: PdfRule): string =>
  [x1, y1, x2, y2, width].map((value) => value.toFixed(2)).join(' ') + color;
