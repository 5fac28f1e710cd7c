import type { FlowParagraph } from '../flow/flow';
import { twip } from '../units';
import type { AttachmentLabel } from './attachments';
import { bodyWidth } from './body-width';
import type { StyledContext } from './context';
import { paragraph, spaceFor } from './paragraph';

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
    const ordinal = label.ordinal === '' ? '' : `${label.ordinal}.`;
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
