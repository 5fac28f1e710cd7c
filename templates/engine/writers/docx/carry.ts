import type { FlowBlock, FlowParagraph, FlowSection, FlowSpan, LayoutHints, SpacingHint } from '../../flow/flow';
import { atPageTop, isRespaced, isWithin, respaced } from '../../flow/respace';
import type { Twip } from '../../units';

/** A block of the flow, or the first half of a paragraph that goes on after a page break. */
export type WordBlock = FlowBlock | (FlowParagraph & { readonly goesOn: true });

type Break = LayoutHints['breaks'][number];

/**
 * The blocks of the first section with what layout changed on purpose: page breaks, and lines at another pitch. A break
 * inside a paragraph makes two paragraphs of it: at one within it, LibreOffice would repeat the indent of the first line.
 */
export function carriedBlocks({ blocks }: FlowSection, { breaks, spacing }: Changes, usual: Twip): WordBlock[] {
  return blocks.flatMap((block, index): WordBlock[] => {
    if (block.type !== 'paragraph') return [block];
    const offsets = breaks.filter((candidate) => candidate.block === index).map(({ offset }) => offset);
    return dividedAt({ paragraph: block, offset: 0 }, offsets).map((piece) => {
      if (!('paragraph' in piece)) return piece;
      const { paragraph, offset } = piece;
      const changed = spacing && isRespaced(paragraph, usual) && isWithin(spacing, { block: index, offset });
      return changed ? respaced(paragraph, spacing.line) : paragraph;
    });
  });
}

interface Changes {
  readonly breaks: readonly Break[];
  readonly spacing: SpacingHint | undefined;
}

/** A paragraph, or the part of one from a character on. */
interface Part {
  readonly paragraph: FlowParagraph & { readonly goesOn?: true };
  readonly offset: number;
}

function dividedAt(part: Part, offsets: readonly number[]): (Part | { readonly type: 'pageBreak' })[] {
  const [first, ...others] = offsets;
  if (first === undefined) return [part];
  const { paragraph, offset } = part;
  const rest = { paragraph: atPageTop(paragraph, first > offset), offset: first };
  if (first === offset) return [{ type: 'pageBreak' }, ...dividedAt(rest, others)];
  const [head, tail] = splitSpans(paragraph.spans, first - offset);
  return [
    { paragraph: { ...paragraph, spans: head, goesOn: true }, offset },
    { type: 'pageBreak' },
    ...dividedAt({ ...rest, paragraph: { ...rest.paragraph, spans: tail } }, others),
  ];
}

/** Cuts spans at a number of code points. */
function splitSpans(spans: readonly FlowSpan[], offset: number): [FlowSpan[], FlowSpan[]] {
  const head: FlowSpan[] = [];
  const tail: FlowSpan[] = [];
  let left = offset;
  for (const span of spans) {
    const characters = [...span.text];
    const before = characters.slice(0, left).join('');
    const after = characters.slice(left).join('');
    if (before !== '') head.push({ ...span, text: before });
    if (after !== '') tail.push({ ...span, text: after });
    left = Math.max(0, left - characters.length);
  }
  return [head, tail];
}
