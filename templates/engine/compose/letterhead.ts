import type { FlowParagraph } from '../flow/flow';
import type { FlowLetterhead } from '../flow/letterhead';
import type { Head } from '../model/document';
import { textArea } from '#standard/text-area';
import { textWidth } from '../text/characters';
import { mm, mmToTwip, pt, ptToTwip, twip, twipToPt, type Pt, type Twip } from '../units';
import type { StyledContext } from './context';
import type { MarkContext } from './mark';
import { markDrop, markRise } from './mark-top';
import { paragraph, slack } from './paragraph';

/** Mark and red double lines of 信函格式 (GB/T 9704—2012 10.1); of joint issuers the sponsor alone. */
export function composeLetterhead(
  { mark }: Head,
  { context, report }: Omit<MarkContext, 'used' | 'top'>,
): FlowLetterhead {
  const { page, letter, color, head } = context.profile;
  const text = mark?.names[0] ?? '';
  const path = mark?.path ?? 'head.issuers';
  const size = letterMarkSize(text, context);
  if (size < head.markMinSize) {
    report({
      code: 'mark-small',
      severity: 'warning',
      clause: 'GB/T 9704—2012 10.1',
      message: `发文机关名称太长，标志缩到了 ${size} 磅，不够醒目。请改用规范化简称。`,
      path,
    });
  }
  const line = ptToTwip(pt(size * 1.15));
  const box = { line, size };
  const markTop = twip(mmToTwip(mm(letter.markTop + markDrop(text, size, context))) - slack(box));
  const clear = mmToTwip(mm(letter.markToLine - markRise(size, context))) - slack(box);
  const markSpace = ptToTwip(pt(Math.max(0, Math.round(twipToPt(twip(clear))))));
  const upper = twip(markTop + line + markSpace);
  const { thick, gap, thin } = letter;
  const below = mmToTwip(letter.lineToText) - slack(context.styles['公文正文']);
  const lower = mmToTwip(mm(page.height - letter.lineFromFoot));
  const lineLength = mmToTwip(letter.lineLength);
  const thickness = (thick + gap + thin) * 20;
  return {
    mark: paragraph(context, { element: '发文机关标志', style: '发文机关标志', text, path }, box),
    markTop,
    markSpace,
    upper,
    lower,
    lines: { left: twip((page.paperWidth - lineLength) / 2), length: lineLength, thick, gap, thin, color: color.red },
    textTop: twip(upper + thickness + below),
    textBottom: twip(lower - thickness - below),
  };
}

/** As large as fits on one line; a second one has no place above the double line. */
function letterMarkSize(text: string, { profile, fonts, styles }: StyledContext): Pt {
  const { font } = styles['发文机关标志'];
  const width = textWidth(text, font, { size: pt(1), tracking: pt(0) }, fonts);
  const fitting = Math.floor((twipToPt(textArea(profile.page, 'portrait').width) / Math.max(width, 1)) * 2) / 2;
  return pt(Math.max(1, Math.min(profile.letter.markMaxSize, fitting)));
}

/** 份号, 密级, 紧急程度 flush left below one another, 发文字号 flush right on their first line (10.1). */
export function composeLetterLines(head: Head, context: StyledContext): FlowParagraph[] {
  const { copyNumber, secrecy, urgency, number } = head;
  const corner = [
    ...(copyNumber ? [paragraph(context, { element: '份号', style: '份号', ...copyNumber })] : []),
    ...(secrecy ? [paragraph(context, { element: '密级', style: '密级和保密期限', ...secrecy })] : []),
    ...(urgency ? [paragraph(context, { element: '紧急程度', style: '紧急程度', ...urgency })] : []),
  ];
  if (!number) return corner;
  const path = number.path ?? 'head.number';
  const [first, ...others] = corner;
  if (!first) {
    return [
      paragraph(context, { element: '发文字号', style: '发文字号', text: number.text, path }, { align: 'right' }),
    ];
  }
  const spans = [{ text: number.text, font: context.styles['发文字号'].font }];
  const at = twip(textArea(context.profile.page, 'portrait').width - numberWidth(number.text, context));
  return [{ ...first, tail: { element: '发文字号', spans, at, align: 'right', path } }, ...others];
}

function numberWidth(text: string, { fonts, styles }: StyledContext): Twip {
  const { font, size, tracking } = styles['发文字号'];
  return ptToTwip(pt(textWidth(text, font, { size, tracking }, fonts) - tracking));
}
