import type { FlowBlock, FlowParagraph, FlowSection, FlowSpan, LayoutHints } from '../../flow/flow';
import { twip } from '../../units';

/** A block of the flow, or the first half of a paragraph that goes on after a page break. */
export type WordBlock = FlowBlock | (FlowParagraph & { readonly goesOn: true });

type Break = LayoutHints['breaks'][number];

/**
 * Puts in the page breaks that layout made on purpose. Inside a paragraph such a break makes two paragraphs of it: at a
 * break within one, LibreOffice would repeat the indent of the first line.
 */
export function carriedBlocks({ blocks }: FlowSection, breaks: readonly Break[]): WordBlock[] {
  return blocks.flatMap((block, index): WordBlock[] => {
    const found = breaks.find((candidate) => candidate.block === index);
    if (!found || block.type !== 'paragraph') return [block];
    // Layout drops the space above what it carries, as it does after every automatic break.
    if (found.offset === 0) return [{ type: 'pageBreak' }, { ...block, before: twip(0) }];
    const [head, tail] = splitSpans(block.spans, found.offset);
    return [
      { ...block, spans: head, goesOn: true },
      { type: 'pageBreak' },
      { ...block, spans: tail, before: twip(0), firstLine: twip(0) },
    ];
  });
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
