import type { FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { textWidth } from '../text/characters';
import { ptToTwip, twip, type Twip } from '../units';
import type { AttachmentLabel } from './attachments';
import { textArea } from '#standard/text-area';
import type { StyledContext } from './context';
import { paragraph, spaceFor } from './paragraph';

/** Set width of a text of body size, in twips. */
function bodyWidth(text: string, { fonts, styles }: StyledContext): Twip {
  const { font, size, tracking } = styles['公文正文'];
  return ptToTwip(textWidth(text, font, { size, tracking }, fonts));
}

/**
 * 附件说明, one line below the text, indented by two characters; names wrap under their own first character
 * (GB/T 9704—2012 7.3.4).
 */
export function composeAttachmentNote(
  labels: readonly (AttachmentLabel | undefined)[],
  context: StyledContext,
): FlowParagraph[] {
  const listed = labels.filter((label) => label !== undefined);
  const { text, gaps } = context.profile;
  const style = context.styles['附件说明'];
  const margin = twip(2 * text.cell);
  const heading = '附件：';
  return listed.map((label, index) => {
    const ordinal = listed.length > 1 ? `${index + 1}.` : '';
    const lead = index === 0 ? `${heading}${ordinal}` : ordinal;
    const start = index === 0 ? margin : twip(margin + bodyWidth(heading, context));
    const hang = bodyWidth(lead, context);
    return paragraph(
      context,
      { element: '附件说明', style: '附件说明', text: `${lead}${label.title}`, path: label.path },
      {
        before: index === 0 ? spaceFor(gaps.oneLine, style, style) : twip(0),
        indentLeft: twip(start + hang),
        firstLine: twip(-hang),
      },
    );
  });
}

/** 发文机关署名, 成文日期 (GB/T 9704—2012 7.3.5) and 附注 (7.3.6). */
export function composeClosing(closing: Closing, context: StyledContext): FlowParagraph[] {
  const { signatures, date, note } = closing;
  const indents = closing.seal === 'none' ? unsealedIndents(closing, context) : sealedIndents(closing, context);
  const names = signatures.map((name, index) =>
    paragraph(
      context,
      { element: '发文机关署名', style: '发文机关署名', text: name.text, path: name.path },
      {
        before: index === 0 ? spaceAboveSignature(closing, context) : twip(0),
        indentRight: indents.names[index] ?? twip(0),
        keepWithNext: date !== undefined,
      },
    ),
  );
  const dates = date ? [composeDate(date, closing, { context, indent: indents.date })] : [];
  return [...names, ...dates, ...composeNote(note, context)];
}

function composeDate(
  date: Text,
  closing: Closing,
  { context, indent }: { context: StyledContext; indent: Twip },
): FlowParagraph {
  const before = closing.signatures.length === 0 ? spaceAboveSignature(closing, context) : twip(0);
  return paragraph(
    context,
    { element: '成文日期', style: '成文日期', text: date.text, path: date.path },
    { before, indentRight: indent },
  );
}

/** One line's distance without a seal; blank lines for the seal's upper part with one (7.3.5.1, 7.3.5.2). */
function spaceAboveSignature({ seal }: Closing, { profile, styles }: StyledContext): Twip {
  if (seal !== 'none') return twip(profile.closing.sealBlankLines * profile.text.line);
  return spaceFor(profile.gaps.oneLine, styles['公文正文'], styles['发文机关署名']);
}

interface Indents {
  readonly names: readonly Twip[];
  readonly date: Twip;
}

/**
 * Without a seal: 署名 indented right by 2 characters, the date's first character 2 characters right of 署名's; a date
 * too long for that takes the indent itself and 署名 follows (7.3.5.2). Joint names begin below one another.
 */
function unsealedIndents({ signatures, date }: Closing, context: StyledContext): Indents {
  const two = 2 * context.profile.text.cell;
  const widths = signatures.map((name) => nameWidth(name, context, two));
  const name = Math.max(0, ...widths);
  const day = date ? bodyWidth(date.text, context) : 0;
  if (signatures.length === 0) return { names: [], date: twip(two) };
  const block = day > name ? 2 * two + day : two + name;
  return { names: widths.map((width) => atLeastNone(block - width)), date: atLeastNone(block - two - day) };
}

const atLeastNone = (indent: number): Twip => twip(Math.max(0, indent));

/** Width that a 署名 takes at most: one too long for the line left of `margin` is wrapped there. */
function nameWidth({ text }: Text, context: StyledContext, margin: number): number {
  return Math.min(bodyWidth(text, context), textArea(context.profile.page, 'portrait').width - margin);
}

/** With a seal: the date indented right by 4 characters, 署名 centred on it; a wide 署名 moves both left (7.3.5.1). */
function sealedIndents({ signatures, date }: Closing, context: StyledContext): Indents {
  const four = 4 * context.profile.text.cell;
  const day = date ? bodyWidth(date.text, context) : 0;
  const widths = signatures.map((name) => nameWidth(name, context, 0));
  const widest = Math.max(0, ...widths);
  const centre = Math.max(four + day / 2, widest / 2);
  return { names: widths.map((width) => atLeastNone(centre - width / 2)), date: twip(centre - day / 2) };
}

/** 附注: in round brackets on the line after the date, indented by two characters. */
function composeNote(note: Text | undefined, context: StyledContext): FlowParagraph[] {
  if (!note) return [];
  return [paragraph(context, { element: '附注', style: '附注', text: `（${note.text}）`, path: note.path })];
}
