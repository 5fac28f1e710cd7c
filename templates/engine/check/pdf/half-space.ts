import { HALF_SPACE, BLOCK } from '../measures';
import { fullTextPages } from './full-pages';
import { flowOf } from './page-flow';
import { blockLines, isUpright } from './page-parts';
import type { PrintedDocument } from './printed-document';
import { isText } from './text-measures';

const TOLERANCE = 1;

/**
 * How far type keeps inside the text block at its upper and lower edge: nothing where margins are GB/T 33476.2's, half
 * the space between lines where Word's are 37 and 35 mm outright. The latter only where every page shows it at both
 * edges: one page that begins low is a fault. Millimetres.
 */
export function halfSpace({ file, text }: PrintedDocument): number {
  const tops = file.pages.slice(1).flatMap((page) => {
    const first = flowOf(page)[0];
    return isUpright(page) && first?.type === 'line' && isText(first.line, text) ? [first.line.top - BLOCK.top] : [];
  });
  const bottoms = fullTextPages(file, text).flatMap((page) => {
    const last = blockLines(page).at(-1);
    return last ? [BLOCK.bottom - last.bottom] : [];
  });
  const inside = (distance: number) => Math.abs(distance - HALF_SPACE) <= TOLERANCE;
  return tops.length > 0 && tops.every(inside) && bottoms.every(inside) ? HALF_SPACE : 0;
}
