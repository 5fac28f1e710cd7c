import type { FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { twip } from '../units';
import type { StyledContext } from './context';
import { paragraph, spaceFor } from './paragraph';
import { composeSealed, type SealedContext } from './sealed';
import { composeStamps } from './stamps';
import { composeUnsealed } from './unsealed';

/** 发文机关署名, 成文日期 (GB/T 9704—2012 7.3.5) and 附注 (7.3.6). */
export function composeClosing(closing: Closing, { context, report }: SealedContext): FlowParagraph[] {
  return [...composeSigned(closing, { context, report }), ...composeNote(closing.note, context)];
}

function composeSigned(closing: Closing, { context, report }: SealedContext): FlowParagraph[] {
  if (closing.stamps) return composeStamps(closing, closing.stamps, { context, report });
  return closing.seal === 'none' ? composeUnsealed(closing, context) : composeSealed(closing, { context, report });
}

/** 附注: in round brackets, indented by two characters, on the line after the date or one blank line below it. */
function composeNote(note: Text | undefined, context: StyledContext): FlowParagraph[] {
  if (!note) return [];
  const { closing, gaps } = context.profile;
  const before =
    closing.note === 'gap' ? spaceFor(gaps.oneLine, context.styles['成文日期'], context.styles['附注']) : twip(0);
  return [
    paragraph(context, { element: '附注', style: '附注', text: `（${note.text}）`, path: note.path }, { before }),
  ];
}
