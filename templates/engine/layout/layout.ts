import type { FontBook } from '../fonts/font-book';
import type { Flow, LayoutHints } from '../flow/flow';
import type { LaidOut } from '../pages/page';

export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly hints: LayoutHints;
}

/** Flow → pages. Deterministic: the same flow and fonts give the same pages, byte for byte as JSON. */
export function layout(_flow: Flow, _fonts: FontBook): LayoutResult {
  throw new Error('not built yet');
}
