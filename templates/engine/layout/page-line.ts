import type { FontBook, FontRole } from '../fonts/font-book';
import type { ElementName, PageLine } from '../pages/page';
import { ptToMm, roundMm, twipToMm, type Pt, type Twip } from '../units';
import type { SetLine } from '../text/set-line';

export interface LinePlace {
  readonly element: ElementName;
  /** Left edge of the measure, and upper edge of the line box, in twips from the page's corner. */
  readonly left: Twip;
  readonly top: Twip;
  readonly line: Twip;
  readonly size: Pt;
  readonly color: string;
  /** Face whose em box is centred in the line box. */
  readonly font: FontRole;
  readonly path?: string | undefined;
}

/** A set line at its place on the page, in millimetres. */
export function pageLine(set: SetLine, place: LinePlace, fonts: FontBook): PageLine {
  const size = ptToMm(place.size);
  const top = twipToMm(place.top) + (twipToMm(place.line) - size) / 2;
  const left = twipToMm(place.left);
  return {
    element: place.element,
    text: set.text,
    font: set.runs[0]?.font ?? place.font,
    size: roundMm(size),
    x: roundMm(left + ptToMm(set.x)),
    top: roundMm(top),
    bottom: roundMm(top + size),
    width: roundMm(ptToMm(set.width)),
    color: place.color,
    baseline: roundMm(top + fonts.face(place.font).emTop * size),
    runs: set.runs.map((run) => ({
      text: run.text,
      font: run.font,
      x: roundMm(left + ptToMm(run.x)),
      width: roundMm(ptToMm(run.width)),
      tracking: roundTracking(ptToMm(run.tracking)),
    })),
    ...(set.hanging ? { hanging: true } : {}),
    ...(place.path === undefined ? {} : { path: place.path }),
  };
}

/** Letter space adds up over a line, so it keeps two more digits than places do. */
function roundTracking(value: number): PageLine['x'] {
  return (Math.round(value * 100_000) / 100_000) as PageLine['x'];
}
