import type { FlowParagraph, FlowSpan } from '../flow/flow';
import type { ElementName } from '../pages/page';
import { mmToTwip, twip, type Mm, type Twip } from '../units';
import type { StyleName } from '#standard/styles';
import type { StyledContext } from './context';

type Changes = Partial<Omit<FlowParagraph, 'type' | 'element' | 'style' | 'spans'>>;

export interface ParagraphContent {
  readonly element: ElementName;
  readonly style: StyleName;
  /** One run in the style's own face, or several. */
  readonly text: string | readonly FlowSpan[];
  readonly path?: string | undefined;
}

/** A paragraph in a style, with what differs from it. */
export function paragraph(context: StyledContext, content: ParagraphContent, changes: Changes = {}): FlowParagraph {
  const style = context.styles[content.style];
  const { text } = content;
  return {
    type: 'paragraph',
    element: content.element,
    style: content.style,
    spans: typeof text === 'string' ? [{ text, font: style.font }] : text,
    size: style.size,
    line: style.line,
    before: twip(0),
    align: style.align,
    indentLeft: style.indentLeft,
    indentRight: style.indentRight,
    firstLine: style.firstLine,
    tracking: style.tracking,
    color: context.profile.color[style.color],
    keepWithNext: false,
    ...(content.path === undefined ? {} : { path: content.path }),
    ...changes,
  };
}

export interface LineBox {
  readonly line: Twip;
  readonly size: number;
}

/** Clear space between the em box and the edge of its line box, at either end. */
export function slack({ line, size }: LineBox): Twip {
  return twip((line - size * 20) / 2);
}

/** `before` of a paragraph that brings its glyphs to `gap` below those of the paragraph above it. */
export function spaceFor(gap: Mm, above: LineBox, below: LineBox): Twip {
  return twip(Math.max(0, mmToTwip(gap) - slack(above) - slack(below)));
}
