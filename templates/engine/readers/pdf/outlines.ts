import type { Extent, Resources } from './read-content';

/** Where the reading library keeps what pages share: fonts, and the outlines of the glyphs in use. */
interface SharedObjects {
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => unknown;
}

/** Commands of an outline and how many numbers follow each: move, line, cubic and quadratic curve, close. */
const NUMBERS = [2, 2, 6, 4, 0];

/** Looks up the vertical extent of glyphs by their outlines. */
export const outlines =
  (shared: SharedObjects): Resources['extentOf'] =>
  (fontId, fontChar) => {
    const id = `${fontId}_path_${fontChar}`;
    return shared.has(id) ? extentOf((shared.get(id) as { readonly path: ArrayLike<number> }).path) : undefined;
  };

/** Curves stay within their control points, which type designers put at the extremes. */
function extentOf(path: ArrayLike<number>): Extent | undefined {
  let [high, low] = [-Infinity, Infinity];
  let at = 0;
  while (at < path.length) {
    const numbers = NUMBERS[path[at] ?? 0] ?? 0;
    for (let y = at + 2; y <= at + numbers; y += 2) {
      high = Math.max(high, path[y] ?? 0);
      low = Math.min(low, path[y] ?? 0);
    }
    at += numbers + 1;
  }
  return high >= low ? { high, low } : undefined;
}
