import type { FlowParagraph } from '../flow/flow';
import type { Attendance } from '../model/document';
import { textWidth } from '../text/characters';
import { ptToTwip, twip } from '../units';
import type { StyledContext } from './context';
import { paragraph, spaceFor } from './paragraph';

/**
 * 出席, 请假 and 列席 of 纪要, one line below the text, indented by two characters: labels in 黑体, names in 仿宋, further
 * lines under the first character after the colon (GB/T 9704—2012 10.3).
 */
export function composeAttendance(attendance: readonly Attendance[], context: StyledContext): FlowParagraph[] {
  const { text, gaps } = context.profile;
  const style = context.styles['参会人员'];
  return attendance.map(({ label, people }, index) => {
    const lead = { text: `${label}：`, font: '黑体' as const };
    const hang = ptToTwip(textWidth(lead.text, lead.font, style, context.fonts));
    return paragraph(
      context,
      {
        element: '参会人员',
        style: '参会人员',
        text: [lead, { text: people.text, font: style.font }],
        path: people.path,
      },
      {
        before: index === 0 ? spaceFor(gaps.oneLine, context.styles['公文正文'], style) : twip(0),
        indentLeft: twip(2 * text.cell + hang),
        firstLine: twip(-hang),
      },
    );
  });
}
