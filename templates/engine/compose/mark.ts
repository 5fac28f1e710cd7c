import { textArea } from '#standard/text-area';
import type { Diagnostic } from '../diagnose';
import type { FlowJointMark, FlowParagraph } from '../flow/flow';
import type { Head } from '../model/document';
import { textWidth } from '../text/characters';
import { mm, mmToTwip, pt, ptToTwip, twip, twipToPt, type Mm, type Pt, type Twip } from '../units';
import type { StyledContext } from './context';
import { composeJointMark } from './joint-mark';
import { markDrop, markSizeLimit } from './mark-top';
import { nameLines } from './name-lines';
import { paragraph, slack } from './paragraph';

export interface MarkContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Height of the corner lines above it. */
  readonly used: Twip;
  /** Height of its upper edge, from the top of the page. */
  readonly top: Mm;
}

/** 发文机关标志: as large as fits into the text block (7.2.4). */
export function composeMark({ mark }: Head, given: MarkContext): FlowParagraph | FlowJointMark {
  const joint = mark && mark.names.length > 1 ? composeJointMark(mark, given) : undefined;
  if (joint) return joint;
  const text = `${mark?.names[0] ?? ''}${mark?.suffix ?? ''}`;
  const { context, used, report } = given;
  const { page } = context.profile;
  const size = markSize(text, context);
  const path = mark?.path ?? 'head.mark';
  const lines = markLines(text, size, context);
  if (lines.length > 1) report(tooLong(lines.length, path));
  const line = ptToTwip(pt(size * 1.15));
  const top = mmToTwip(mm(given.top + markDrop(text, size, context))) - page.marginTop;
  const before = twip(Math.max(0, top - used - slack({ line, size })));
  return paragraph(
    context,
    { element: '发文机关标志', style: '发文机关标志', text: lines.join('\n'), path },
    { size, line, before, keepWithNext: true },
  );
}

/** On one line, or, where that would be too small to strike the eye, on several that part no word. */
function markLines(text: string, size: Pt, { profile, fonts, styles, words }: StyledContext): readonly string[] {
  const { font } = styles['发文机关标志'];
  const measure = (part: string): number => textWidth(part, font, { size, tracking: pt(0) }, fonts);
  return nameLines(text, twipToPt(textArea(profile.page, 'portrait').width), { measure, words });
}

const tooLong = (lines: number, path: string): Diagnostic => ({
  code: 'mark-small',
  severity: 'warning',
  clause: 'GB/T 9704—2012 7.2.4',
  message: `发文机关名称太长，标志一行排不下，缩小后排成了 ${lines} 行，不够醒目。请改用规范化简称。`,
  path,
});

function markSize(text: string, context: StyledContext): Pt {
  const { profile, fonts, styles } = context;
  const style = styles['发文机关标志'];
  const width = textWidth(text, style.font, { size: pt(1), tracking: pt(0) }, fonts);
  const measure = twipToPt(textArea(profile.page, 'portrait').width);
  const fitting = width > 0 ? Math.floor((measure / width) * 2) / 2 : profile.head.markMaxSize;
  const largest = Math.min(profile.head.markMaxSize, markSizeLimit(text, context));
  const { markMinSize } = profile.head;
  return fitting >= markMinSize
    ? pt(Math.min(largest, fitting))
    : partedSize(text, pt(Math.max(markMinSize, largest)), context);
}

/** The largest size, up to a limit, on as few lines as leave the mark larger than the title. */
function partedSize(text: string, largest: Pt, context: StyledContext): Pt {
  const fewest = markLines(text, context.profile.head.markMinSize, context).length;
  const size = sizeOnLines(text, fewest, largest, context);
  return size > context.styles['公文标题'].size ? size : sizeOnLines(text, fewest + 1, largest, context);
}

function sizeOnLines(text: string, lines: number, largest: Pt, context: StyledContext): Pt {
  let size = context.profile.head.markMinSize;
  while (size + 0.5 <= largest && markLines(text, pt(size + 0.5), context).length <= lines) size = pt(size + 0.5);
  return size;
}
