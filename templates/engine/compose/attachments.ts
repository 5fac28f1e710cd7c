import type { Diagnostic } from '../diagnose';
import type { FlowBlock, FlowParagraph, FlowSection } from '../flow/flow';
import type { Attachment, DocumentModel } from '../model/document';
import { twip } from '../units';
import { composeBody, spaceBelowTitle } from './body';
import type { StyledContext } from './context';
import { paragraph, slack } from './paragraph';
import { composeTitleNotes, titleText } from './title';

export interface AttachmentLabel {
  /** 附件 or 附件1 */
  readonly label: string;
  /** Empty where the attachment has no number. */
  readonly ordinal: string;
  readonly title: string;
  readonly path?: string;
}

/** Labels of the attachments that 附件说明 lists; a text that the notice issues (印发件) has none. */
export function attachmentLabels(
  attachments: readonly Attachment[],
  { profile }: StyledContext,
): (AttachmentLabel | undefined)[] {
  const { label, single } = profile.attachments;
  const listed = attachments.filter(({ role }) => role === 'attachment');
  return attachments.map((attachment) => {
    if (attachment.role !== 'attachment') return undefined;
    const { text, path } = attachment.title;
    const numbered = listed.length > 1 || single === 'numbered';
    const ordinal = numbered ? `${listed.indexOf(attachment) + 1}` : '';
    const between = numbered && label === 'spaced' ? ' ' : '';
    return {
      label: `附件${between}${ordinal}`,
      ordinal,
      title: text.replaceAll('\n', ''),
      ...(path === undefined ? {} : { path }),
    };
  });
}

interface AttachmentContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Sections of the attachments: those bound with the text, then those that are not. */
export function composeAttachments(
  { attachments, head }: DocumentModel,
  labels: readonly (AttachmentLabel | undefined)[],
  attachmentContext: AttachmentContext,
): FlowSection[] {
  const sections = attachments.map((attachment, index): FlowSection => {
    const { orientation, separate } = attachment;
    const label = labels[index]?.label;
    // Alone, the leaf must say which document it belongs to (7.3.7).
    const shown = separate && label !== undefined ? `${head.number?.text ?? ''}${label}` : label;
    const blocks = composeAttachment(attachment, shown, attachmentContext);
    return { orientation, blocks, ...(separate ? { separate } : {}) };
  });
  return [...sections.filter(({ separate }) => !separate), ...sections.filter(({ separate }) => separate)];
}

/** 附件 on a page of its own: label on line 1, title on line 3, set as the text is (GB/T 9704—2012 7.3.7). */
function composeAttachment(
  attachment: Attachment,
  label: string | undefined,
  { context, report }: AttachmentContext,
): FlowBlock[] {
  const { orientation } = attachment;
  const { text } = context.profile;
  const style = context.styles['附件标题'];
  const head: FlowParagraph[] = label
    ? [
        paragraph(
          context,
          { element: '附件', style: '附件标识', text: label, path: attachment.title.path },
          { keepWithNext: true },
        ),
      ]
    : [];
  const toThirdLine = twip(text.line + slack(context.styles['公文正文']) - slack(style));
  const title = paragraph(
    context,
    {
      element: '附件',
      style: '附件标题',
      text: titleText(attachment.title, { context, report, orientation, style: '附件标题' }),
      path: attachment.title.path,
    },
    { before: label ? toThirdLine : twip(0), keepWithNext: true },
  );
  const notes = composeTitleNotes(attachment.titleNotes, context);
  const above = notes.length === 0 ? spaceBelowTitle(context) : twip(0);
  const blocks = composeBody(attachment.body, { context, report, above, orientation });
  return [...head, title, ...notes, ...blocks];
}
