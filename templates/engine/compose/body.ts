import type { Diagnostic } from '../diagnose';
import type { FlowBlock, FlowParagraph, FlowSpan } from '../flow/flow';
import type { FontRole } from '../fonts/font-book';
import type { Block, Emphasis, Paragraph, ParagraphRole } from '../model/document';
import { hasLongWord } from '../text/long-words';
import { twip, type Twip } from '../units';
import type { StyleName } from '#standard/styles';
import { textArea, type Orientation } from '#standard/text-area';
import type { StyledContext } from './context';
import { composeForm } from './form';
import { composeImage } from './image';
import { paragraph, spaceFor } from './paragraph';
import { composeTable } from './table';

interface BodyContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Space above the first paragraph, where it does not follow one of its own kind. */
  readonly above: Twip;
  readonly orientation: Orientation;
}

const STYLE_OF: Readonly<Record<ParagraphRole, StyleName>> = {
  text: '公文正文',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  heading4: '四级标题',
  chapter: '章标题',
  section: '节标题',
  article: '条文',
  attachmentTitle: '附件标题',
  centered: '居中正文',
};

/** 正文 (GB/T 9704—2012 7.3.3): paragraphs, headings of four levels, chapters and articles, tables. */
export function composeBody(
  blocks: readonly Block[],
  { context, report, above, orientation }: BodyContext,
): FlowBlock[] {
  const flow: FlowBlock[] = [];
  blocks.forEach((block, index) => {
    const space = index === 0 ? above : spaceAfter(blocks[index - 1], context);
    switch (block.type) {
      case 'paragraph':
        flow.push(composeParagraph(block, context, space));
        break;
      case 'table':
        flow.push(
          ...composeTable(block, { context, before: space, width: textArea(context.profile.page, orientation).width }),
        );
        break;
      case 'form':
        flow.push(
          ...composeForm(block, { context, before: space, width: textArea(context.profile.page, orientation).width }),
        );
        break;
      case 'pageBreak':
        flow.push({ type: 'pageBreak' });
        break;
      case 'image':
        flow.push(...composeImage(block, { context, report, before: pictureSpace(context), orientation }));
        break;
    }
  });
  return flow;
}

/** A picture keeps half a line clear of the text. */
const pictureSpace = ({ profile }: StyledContext) => twip(profile.text.line / 2);

/** Space that the text keeps from a title it follows directly: one line (GB/T 9704—2012 7.3.2). */
export const spaceBelowTitle = ({ profile, styles }: StyledContext): Twip =>
  spaceFor(profile.gaps.oneLine, styles['公文标题'], styles['公文正文']);

/** Text keeps clear of a table or picture above it. */
function spaceAfter(previous: Block | undefined, { profile }: StyledContext): Twip {
  const apart = previous !== undefined && ['table', 'form', 'image'].includes(previous.type);
  return apart ? twip(profile.text.line / 2) : twip(0);
}

function composeParagraph(block: Paragraph, context: StyledContext, before: FlowParagraph['before']): FlowParagraph {
  const style = STYLE_OF[block.role];
  return paragraph(
    context,
    { element: '正文', style, text: spans(block, context), path: block.path },
    {
      before,
      keepWithNext: standsAlone(block),
      ...(block.inlines.some(({ text }) => hasLongWord(text)) ? { align: 'left' } : {}),
    },
  );
}

/** A run-in heading is in its level's face, the sentence after it in 仿宋. */
function spans({ role, inlines }: Paragraph, context: StyledContext): readonly FlowSpan[] {
  const spaced = role === 'heading3' && context.profile.text.ordinalSpace;
  return inlines.map(({ text, emphasis }, index) => ({
    text: spaced && index === 0 ? text.replace(ORDINAL, '$& ') : text,
    font: fontOf(emphasis, role, context),
  }));
}

/** `1.` that no space follows yet. */
const ORDINAL = /^\d+\.(?![\d ])/u;

function fontOf(emphasis: Emphasis, role: ParagraphRole, { profile, styles }: StyledContext): FontRole {
  const styleFont = styles[STYLE_OF[role]].font;
  switch (emphasis) {
    case 'heading':
      return styleFont;
    case 'ordinal':
      return profile.faces.articleOrdinal;
    case 'note':
      return profile.faces.note;
    case 'plain':
      return role === 'chapter' || role === 'section' || role === 'attachmentTitle' ? styleFont : '仿宋';
  }
}

/** A heading on its own line stays with the text it heads. */
function standsAlone({ role, inlines }: Paragraph): boolean {
  if (role === 'chapter' || role === 'section') return true;
  return role.startsWith('heading') && inlines.every(({ emphasis }) => emphasis === 'heading');
}
