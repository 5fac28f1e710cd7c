import type { Pt, Twip } from '../units';
import type { FlowParagraph } from './flow';

/**
 * What page 1 of 信函格式 has outside its text (GB/T 9704—2012 10.1): the mark, above the text block, and two red double
 * lines, wider than it. Distances are from the page's upper edge.
 */
export interface FlowLetterhead {
  /** One line. */
  readonly mark: FlowParagraph;
  /** Upper edge of the mark's line box. */
  readonly markTop: Twip;
  /** From the mark's line box to the upper double line; whole points, as Word keeps it. */
  readonly markSpace: Twip;
  /** Upper edge of the upper double line, thick over thin. */
  readonly upper: Twip;
  /** Lower edge of the lower double line, thin over thick. */
  readonly lower: Twip;
  readonly lines: DoubleLine;
  /** Where the first line of text begins. */
  readonly textTop: Twip;
  /** Lower edge of page 1's text area: its last line stands at least 7/8 of 3号 above the lower double line. */
  readonly textBottom: Twip;
}

export interface DoubleLine {
  /** From the left edge of the page, in whose middle it stands. */
  readonly left: Twip;
  readonly length: Twip;
  readonly thick: Pt;
  readonly gap: Pt;
  readonly thin: Pt;
  readonly color: string;
}
