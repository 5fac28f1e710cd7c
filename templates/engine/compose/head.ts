import type { Diagnostic } from '../diagnose';
import type { FlowBlock, FlowParagraph } from '../flow/flow';
import type { DocumentModel, Head } from '../model/document';
import { textWidth } from '../text/characters';
import { mm, mmToTwip, pt, ptToTwip, twip, twipToPt, type Mm, type Pt, type Twip } from '../units';
import { textArea } from '#standard/text-area';
import type { StyledContext } from './context';
import { paragraph, slack, spaceFor } from './paragraph';

type Report = (diagnostic: Diagnostic) => void;

/** 版头 of the general format (GB/T 9704—2012 7.2): corner lines, mark, number, red rule. */
export function composeHead(model: DocumentModel, context: StyledContext, report: Report): FlowBlock[] {
  const { head } = model;
  const corner = composeCorner(head, context);
  if (!head.mark) return corner;
  const mark = composeMark(head, { context, report, used: sumLines(corner) });
  return [...corner, mark, composeNumber(head, mark, context)];
}

const sumLines = (blocks: readonly FlowParagraph[]) => twip(blocks.reduce((sum, block) => sum + block.line, 0));

/** 份号 on line 1, 密级 on line 2 (7.2.2), 紧急程度 on the line after what stands there (7.2.3). */
function composeCorner({ copyNumber, secrecy, urgency }: Head, context: StyledContext): FlowParagraph[] {
  const lines: FlowParagraph[] = [];
  if (copyNumber ?? secrecy) {
    lines.push(
      paragraph(context, { element: '份号', style: '份号', text: copyNumber?.text ?? '', path: copyNumber?.path }),
    );
  }
  if (secrecy) {
    lines.push(
      paragraph(context, { element: '密级', style: '密级和保密期限', text: secrecy.text, path: secrecy.path }),
    );
  }
  if (urgency) {
    lines.push(paragraph(context, { element: '紧急程度', style: '紧急程度', text: urgency.text, path: urgency.path }));
  }
  return lines;
}

interface MarkContext {
  readonly context: StyledContext;
  readonly report: Report;
  /** Height of the corner lines above it. */
  readonly used: Twip;
}

/** 发文机关标志: as large as fits into the text block, upper edge 35 mm below the block's (7.2.4). */
function composeMark({ mark }: Head, { context, report, used }: MarkContext): FlowParagraph {
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

/** 发文字号, two lines below the mark, the red rule 4 mm below it (7.2.5, 7.2.7). */
function composeNumber({ number }: Head, mark: FlowParagraph, context: StyledContext): FlowParagraph {
  const { profile, styles } = context;
  return paragraph(
    context,
    { element: '发文字号', style: '发文字号', text: number?.text ?? '', path: number?.path ?? 'head.number' },
    {
      before: spaceFor(profile.gaps.twoLines, mark, styles['发文字号']),
      keepWithNext: true,
      ruleBelow: {
        element: '版头分隔线',
        space: profile.head.ruleSpace,
        width: profile.head.ruleWidth,
        color: profile.color.red,
      },
    },
  );
}
