import { textArea } from '#standard/text-area';
import type { Diagnostic } from '../diagnose';
import type { FlowParagraph } from '../flow/flow';
import type { Head } from '../model/document';
import { textWidth } from '../text/characters';
import { mm, mmToTwip, pt, ptToTwip, twip, twipToPt, type Mm, type Pt, type Twip } from '../units';
import type { StyledContext } from './context';
import { paragraph, slack } from './paragraph';

interface MarkContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Height of the corner lines above it. */
  readonly used: Twip;
}

/** 发文机关标志: as large as fits into the text block, upper edge 35 mm below the block's (7.2.4). */
export function composeMark({ mark }: Head, { context, report, used }: MarkContext): FlowParagraph {
  const names = mark?.names ?? [];
  const text = `${names[0] ?? ''}${mark?.suffix ?? ''}`;
  if (names.length > 1) {
    report({
      code: 'joint-mark-sponsor-only',
      severity: 'hint',
      clause: 'GB/T 9704—2012 7.2.4',
      message: `联合行文的发文机关标志只排主办机关“${names[0] ?? ''}”，其余机关在落款处署名。`,
      path: 'head.issuers',
    });
  }
  const { page } = context.profile;
  const size = markSize(text, context);
  const line = ptToTwip(pt(size * 1.15));
  const top = mmToTwip(markEmTop(text, size, context)) - page.marginTop;
  const before = twip(Math.max(0, top - used - slack({ line, size })));
  return paragraph(
    context,
    { element: '发文机关标志', style: '发文机关标志', text, path: mark?.path ?? 'head.mark' },
    { size, line, before, keepWithNext: true },
  );
}

function markSize(text: string, { profile, fonts, styles }: StyledContext): Pt {
  const style = styles['发文机关标志'];
  const width = textWidth(text, style.font, { size: pt(1), tracking: pt(0) }, fonts);
  const measure = twipToPt(textArea(profile.page, 'portrait').width);
  const fitting = width > 0 ? Math.floor((measure / width) * 2) / 2 : profile.head.markMaxSize;
  return pt(Math.max(profile.head.markMinSize, Math.min(profile.head.markMaxSize, fitting)));
}

/**
 * Where the mark's em box begins. Free faces draw large characters well below the top they declare, so the required
 * 72 mm are put midway between the highest edge a reader of the file can compute and the highest ink a ruler finds.
 */
function markEmTop(text: string, size: Pt, { profile, fonts, styles }: StyledContext): Mm {
  const face = fonts.face(styles['发文机关标志'].font);
  const emMm = (size * 25.4) / 72;
  const highest = Math.max(face.ascent, face.emTop) - face.emTop;
  const ink = face.emTop - face.inkTop(text);
  return mm(profile.head.markTop + ((highest - ink) / 2) * emMm);
}
