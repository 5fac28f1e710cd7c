/**
 * One style an element, with the numbers of GB/T 9704—2012 that do not depend on the text. `compose` starts from it;
 * the DOCX writer publishes it under the same Chinese name so that people can go on editing with it.
 */
import type { Alignment } from '#engine/flow/flow';
import type { FontRole } from '#engine/fonts/font-book';
import { pt, ptToTwip, twip, type Pt, type Twip } from '#engine/units';
import type { LayoutProfile } from './profile';

export type StyleName =
  | '份号'
  | '密级和保密期限'
  | '紧急程度'
  | '发文机关标志'
  | '发文字号'
  | '签发人'
  | '公文标题'
  | '题注'
  | '主送机关'
  | '公文正文'
  | '一级标题'
  | '二级标题'
  | '三级标题'
  | '四级标题'
  | '章标题'
  | '节标题'
  | '条文'
  | '居中正文'
  | '附件说明'
  | '参会人员'
  | '发文机关署名'
  | '成文日期'
  | '签发人职务'
  | '附注'
  | '附件标识'
  | '附件标题'
  | '表题'
  | '版记';

export interface ParagraphStyle {
  readonly font: FontRole;
  readonly size: Pt;
  readonly line: Twip;
  readonly align: Alignment;
  readonly indentLeft: Twip;
  readonly indentRight: Twip;
  readonly firstLine: Twip;
  /** The same indents in hundredths of a character, as Word keeps them for East Asian text. */
  readonly firstLineChars: number;
  readonly tracking: Pt;
  readonly color: 'black' | 'red';
  readonly outlineLevel?: 1 | 2 | 3 | 4;
}

/** Line height of a 2号 title: glyph + 7/8 of 3号 (GB/T 9704—2012 3.2). */
const TITLE_SIZE = pt(22);
const TITLE_LINE = ptToTwip(pt(35.8));

/** The styles of a profile, by name. Pure; a few hundred bytes, so callers may compute it per document. */
export function paragraphStyles(profile: LayoutProfile): Readonly<Record<StyleName, ParagraphStyle>> {
  const { text, imprint } = profile;
  const flush: ParagraphStyle = {
    font: '仿宋',
    size: text.size,
    line: text.line,
    align: 'justify',
    indentLeft: twip(0),
    indentRight: twip(0),
    firstLine: twip(0),
    firstLineChars: 0,
    tracking: text.tracking,
    color: 'black',
  };
  const indented: ParagraphStyle = { ...flush, firstLine: twip(2 * text.cell), firstLineChars: 200 };
  const title: ParagraphStyle = {
    ...flush,
    font: '小标宋',
    size: TITLE_SIZE,
    line: TITLE_LINE,
    align: 'center',
    tracking: pt(0),
  };
  return {
    份号: flush,
    密级和保密期限: { ...flush, font: '黑体' },
    紧急程度: { ...flush, font: '黑体' },
    发文机关标志: { ...title, size: profile.head.markMaxSize, color: 'red' },
    发文字号: { ...flush, align: 'center' },
    签发人: flush,
    公文标题: title,
    题注: { ...flush, font: '楷体', align: 'center' },
    主送机关: flush,
    公文正文: indented,
    一级标题: { ...indented, font: '黑体', outlineLevel: 1 },
    二级标题: { ...indented, font: '楷体', outlineLevel: 2 },
    三级标题: { ...indented, font: profile.faces.heading3, outlineLevel: 3 },
    四级标题: { ...indented, outlineLevel: 4 },
    章标题: { ...flush, font: '黑体', align: 'center', outlineLevel: 1 },
    节标题: { ...flush, font: '楷体', align: 'center', outlineLevel: 2 },
    条文: indented,
    居中正文: { ...flush, align: 'center' },
    附件说明: flush,
    参会人员: flush,
    发文机关署名: { ...flush, align: 'right' },
    成文日期: { ...flush, align: 'right' },
    签发人职务: { ...flush, align: 'right' },
    附注: indented,
    附件标识: { ...flush, font: '黑体', align: 'left' },
    附件标题: attachmentTitle(profile, { flush, title }),
    表题: { ...flush, font: '黑体', align: 'center' },
    版记: { ...flush, size: imprint.size, line: imprint.line, tracking: pt(0) },
  };
}

/** Set like the document's title, or, in the profile's smaller face, like a heading that stands by itself. */
function attachmentTitle(
  { attachments, text, faces }: LayoutProfile,
  { flush, title }: Readonly<Record<'flush' | 'title', ParagraphStyle>>,
): ParagraphStyle {
  if (attachments.titleSize > text.size) return { ...title, font: faces.attachmentTitle };
  return { ...flush, font: faces.attachmentTitle, align: 'center' };
}
