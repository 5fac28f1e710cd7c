import { textArea } from '#standard/text-area';
import type { FlowJointMark } from '../flow/flow';
import type { Head } from '../model/document';
import { textWidth } from '../text/characters';
import { mm, mmToPt, mmToTwip, pt, ptToTwip, twip, twipToPt, type Pt } from '../units';
import type { StyledContext } from './context';
import type { MarkContext } from './mark';
import { markDrop, markSizeLimit } from './mark-top';
import { slack } from './paragraph';

type Mark = NonNullable<Head['mark']>;

/** From one name's line to the next, and from the names to 文件, in ems. */
const PITCH = 1.25;
const GAP = 0.5;
/** The widest name keeps a little room, so that no word processor wraps it in its cell. */
const ROOM = twip(20);

/**
 * 发文机关标志 of two or more organs, the sponsor first: as large as the text block and page 1 allow (GB/T 9704—2012
 * 7.2.4). Undefined, and reported, where that would be smaller than the text: then only the sponsor's name can be set.
 */
export function composeJointMark(mark: Mark, given: MarkContext): FlowJointMark | undefined {
  const { context, report, used } = given;
  const { profile, styles } = context;
  const { font } = styles['发文机关标志'];
  const size = jointSize(mark, context);
  const path = mark.path ?? 'head.issuers';
  const finding = { clause: 'GB/T 9704—2012 7.2.4', path, severity: 'warning' as const };
  if (size < profile.text.size) {
    report({
      ...finding,
      code: 'joint-mark-sponsor-only',
      message: `发文机关太多或名称太长，标志排不下全部机关，只排了主办机关“${mark.names[0] ?? ''}”。请改用规范化简称。`,
    });
    return undefined;
  }
  if (size < profile.head.markMinSize) {
    report({
      ...finding,
      code: 'joint-mark-small',
      message: `为排下全部发文机关，标志缩到了 ${size} 磅，不够醒目。请改用规范化简称，或只排主办机关。`,
    });
  }
  const line = ptToTwip(pt(size * PITCH));
  const top = mmToTwip(mm(given.top + markDrop(mark.names[0] ?? '', size, context))) - profile.page.marginTop;
  const widths = unitWidths(mark, context);
  return {
    type: 'jointMark',
    names: mark.names,
    suffix: mark.suffix,
    font,
    size,
    line,
    before: twip(Math.max(0, top - used - slack({ line, size }))),
    nameWidth: twip(widths.name * size * 20 + ROOM),
    suffixWidth: twip(widths.suffix * size * 20),
    color: profile.color.red,
    path,
  };
}

/** Widths at a size of one point; that of 文件 with the gap before it. */
function unitWidths({ names, suffix }: Mark, { fonts, styles }: StyledContext) {
  const { font } = styles['发文机关标志'];
  const width = (text: string) => textWidth(text, font, { size: pt(1), tracking: pt(0) }, fonts);
  return { name: Math.max(...names.map(width)), suffix: suffix === '' ? 0 : GAP + width(suffix) };
}

function jointSize(mark: Mark, context: StyledContext): Pt {
  const { head, page } = context.profile;
  const { name, suffix } = unitWidths(mark, context);
  const across = twipToPt(twip(textArea(page, 'portrait').width - ROOM)) / (name + suffix);
  const down = mmToPt(head.jointMarkHeight) / ((mark.names.length - 1) * PITCH + 1);
  const most = Math.min(head.markMaxSize, markSizeLimit(mark.names[0] ?? '', context));
  return pt(Math.min(most, Math.floor(Math.min(across, down) * 2) / 2));
}
