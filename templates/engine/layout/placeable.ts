import type { FlowBlock, FlowPlace, SpacingHint } from '../flow/flow';
import { atPageTop, isRespaced, isWithin, respaced } from '../flow/respace';
import type { Twip } from '../units';
import type { BrokenParagraph } from './place-paragraph';

/** A block that is ready to be placed. */
export type Placeable = BrokenParagraph | Exclude<FlowBlock, { type: 'paragraph' }>;

/** A block, or the lines of one from a page break on, with the number of the block it comes from. */
export interface Piece {
  readonly block: number;
  readonly content: Placeable;
}

/** What layout changes on purpose in a section: pages that begin at these places, lines at another pitch. */
export interface Adjustment {
  readonly breaks: readonly FlowPlace[];
  readonly spacing?: SpacingHint;
}

export const NO_ADJUSTMENT: Adjustment = { breaks: [] };

/** Blocks as they are placed: divided at page breaks, with the pitch they are to have. */
export function adjusted(blocks: readonly Placeable[], { breaks, spacing }: Adjustment, usual: Twip): readonly Piece[] {
  return blocks.flatMap((content, block): Piece[] => {
    if (!('lines' in content)) return [{ block, content }];
    const offsets = breaks.filter((place) => place.block === block).map(({ offset }) => offset);
    return dividedAt(content, offsets).map((piece) => {
      if (!('lines' in piece) || !spacing || !isRespaced(piece.paragraph, usual)) return { block, content: piece };
      const place = { block, offset: piece.lines[0]?.start ?? 0 };
      const { line } = spacing;
      const within = isWithin(spacing, place);
      return { block, content: within ? { ...piece, paragraph: respaced(piece.paragraph, line) } : piece };
    });
  });
}

const PAGE_BREAK = { type: 'pageBreak' } as const;

function dividedAt(broken: BrokenParagraph, offsets: readonly number[]): readonly Placeable[] {
  const [first, ...others] = offsets;
  if (first === undefined) return [broken];
  const { paragraph, lines } = broken;
  const line = lines.findIndex(({ start }) => start >= first);
  const head = line > 0 ? [{ ...broken, lines: lines.slice(0, line) }] : [];
  const begun = line > 0 ? { ...broken, lines: lines.slice(line) } : broken;
  const rest = { ...begun, paragraph: atPageTop(paragraph, line > 0) };
  return [...head, PAGE_BREAK, ...dividedAt(rest, others)];
}
