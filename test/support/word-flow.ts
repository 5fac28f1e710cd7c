import type { Flow, FlowBlock, FlowParagraph, FlowSection, FlowTable, LayoutHints } from '#engine/flow/flow';
import { pt, twip } from '#engine/units';
import { gbt33476 } from '#standard/gbt33476';
import { paragraphStyles, type StyleName } from '#standard/styles';

const styles = paragraphStyles(gbt33476);

/** A paragraph with the values of its style, and what a test changes. */
export function flowParagraph(
  text: string,
  style: StyleName = '公文正文',
  changes: Partial<FlowParagraph> = {},
): FlowParagraph {
  const { font, size, line, align, indentLeft, indentRight, firstLine, tracking, color } = styles[style];
  return {
    type: 'paragraph',
    element: '正文',
    style,
    spans: [{ text, font }],
    size,
    line,
    before: twip(0),
    align,
    indentLeft,
    indentRight,
    firstLine,
    tracking,
    color: gbt33476.color[color],
    keepWithNext: false,
    ...changes,
  };
}

/** A table of two columns with two rows. */
export const flowTable: FlowTable = {
  type: 'table',
  columns: [
    { width: twip(3000), align: 'center' },
    { width: twip(5844), align: 'left' },
  ],
  header: ['序号', '事项'],
  rows: [
    ['1', '排查隐患'],
    ['2', '落实整改'],
  ],
  headerFont: '黑体',
  bodyFont: '仿宋',
  size: pt(12),
  line: twip(360),
  padX: twip(80),
  padY: twip(60),
  ruleWidth: pt(0.5),
};

export const section = (
  blocks: readonly FlowBlock[],
  orientation: FlowSection['orientation'] = 'portrait',
): FlowSection => ({ orientation, blocks });

export function flowOf(sections: readonly FlowSection[], changes: Partial<Flow> = {}): Flow {
  return {
    profile: gbt33476,
    format: 'document',
    info: { title: '关于开展检查的通知', author: '某市安委会' },
    sections,
    diagnostics: [],
    ...changes,
  };
}

export const noHints: LayoutHints = { imprint: 'none', tables: [], breaks: [], pageCount: 1 };

/** 版记 with 抄送 and 印发机关. */
export const flowImprint: NonNullable<Flow['imprint']> = {
  rows: [
    { element: '抄送机关', ruleAbove: 'thick', label: '抄送：', text: '市委办公室。' },
    { element: '印发机关', ruleAbove: 'thin', label: '', text: '市政府办公室', right: '2024年5月2日印发' },
  ],
  size: pt(14),
  line: twip(556),
  font: '仿宋',
  indent: twip(280),
  thickRule: pt(1),
  thinRule: pt(0.75),
};
