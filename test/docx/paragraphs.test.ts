import { describe, expect, it } from 'vitest';
import { writeDocx } from '#engine/writers/docx/write-docx';
import type { FlowBlock, LayoutHints } from '#engine/flow/flow';
import { pt, twip } from '#engine/units';
import { all, one, readDocx, value, wordText, type XmlElement } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { flowOf, flowParagraph, noHints, section } from '../support/word-flow';

async function paragraphs(blocks: readonly FlowBlock[], hints: LayoutHints = noHints): Promise<XmlElement[]> {
  const bytes = await writeDocx(flowOf([section(blocks)]), hints, { fonts: gridFonts, created: new Date(0) });
  return all(readDocx(bytes).part('word/document.xml'), 'w:p');
}

async function paragraph(block: FlowBlock): Promise<XmlElement> {
  const [first] = await paragraphs([block]);
  if (!first) throw new Error('no paragraph');
  return first;
}

describe('a paragraph', () => {
  it('that is like its style says nothing but its style', async () => {
    const properties = one(await paragraph(flowParagraph('正文。')), 'w:pPr');
    expect(properties.children.filter(({ name }) => name !== 'w:sectPr').map(({ name }) => name)).toEqual(['w:pStyle']);
    expect(value(properties, 'w:pStyle')).toBe('公文正文');
  });

  it('sets space above, pitch and indents that differ', async () => {
    const changes = { before: twip(120), line: twip(700), indentLeft: twip(960), firstLine: twip(-480) };
    const written = await paragraph(flowParagraph('附件：名单', '附件说明', changes));
    expect(one(written, 'w:spacing').attributes).toEqual({ 'w:before': '120', 'w:line': '700', 'w:lineRule': 'exact' });
    expect(one(written, 'w:ind').attributes).toMatchObject({ 'w:left': '960', 'w:hanging': '480' });
  });

  it('without its style’s indent also drops the count of characters that Word would obey instead', async () => {
    const written = await paragraph(flowParagraph('续段。', '公文正文', { firstLine: twip(0) }));
    expect(one(written, 'w:ind').attributes).toMatchObject({ 'w:firstLine': '0', 'w:firstLineChars': '0' });
  });

  it('that leads to the next one stays whole and with it', async () => {
    const written = await paragraph(flowParagraph('一、总体要求', '一级标题', { keepWithNext: true }));
    expect(all(written, 'w:keepNext')).toHaveLength(1);
    expect(all(written, 'w:keepLines')).toHaveLength(1);
  });

  it('reaches what stands beside its own text with a tab', async () => {
    const tail = { element: '签发人', spans: [{ text: '签发人：', font: '仿宋' }], at: twip(6000) } as const;
    const written = await paragraph(flowParagraph('某〔2024〕1号', '发文字号', { tail }));
    expect(one(one(written, 'w:tabs'), 'w:tab').attributes).toEqual({ 'w:val': 'left', 'w:pos': '6000' });
    const runs = all(written, 'w:r');
    expect(runs.map((run) => all(run, 'w:tab').length)).toEqual([0, 1, 0]);
    expect(wordText(written)).toBe('某〔2024〕1号签发人：');
  });

  it('bears the red rule as its lower border, in Word’s whole points and eighths', async () => {
    const ruleBelow = { element: '版头分隔线', space: twip(80), width: pt(2), color: '#FF0000' } as const;
    const border = one(
      one(await paragraph(flowParagraph('某〔2024〕1号', '发文字号', { ruleBelow })), 'w:pBdr'),
      'w:bottom',
    );
    expect(border.attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '16', 'w:space': '4', 'w:color': 'FF0000' });
  });
});

describe('the red rule', () => {
  it('is as wide as the text block, whatever the number above it is indented by', async () => {
    const ruleBelow = { element: '版头分隔线', space: twip(80), width: pt(2), color: '#FF0000' } as const;
    const written = await paragraph(flowParagraph('某〔2024〕1号', '发文字号', { ruleBelow, indentLeft: twip(316) }));
    expect(one(written, 'w:ind').attributes).toEqual({
      'w:left': '0',
      'w:right': '0',
      'w:firstLine': '316',
      'w:firstLineChars': '0',
    });
  });
});

describe('runs', () => {
  it('keep every character, and manual breaks where they are', async () => {
    const text = '关于开展——检查……的通知\n第二行100％\n\n末行';
    expect(wordText(await paragraph(flowParagraph(text, '公文标题')))).toBe(text);
  });

  it('are hinted East Asian, so that quotation marks take the Chinese face', async () => {
    const runs = all(await paragraph(flowParagraph('“四不两直”——检查')), 'w:r');
    for (const run of runs) expect(one(run, 'w:rFonts').attributes['w:hint']).toBe('eastAsia');
  });

  it('take marks that hold together out of the Chinese break rules', async () => {
    const runs = all(await paragraph(flowParagraph('检查——整改……完成90％以上')), 'w:r');
    const apart = runs.filter((run) => all(run, 'w:lang')[0]?.attributes['w:eastAsia'] === 'en-US');
    expect(apart.map(wordText)).toEqual(['——', '……', '％']);
  });

  it('of another face than the style’s name it for all scripts', async () => {
    const spans = [
      { text: '（一）压实责任。', font: '楷体' },
      { text: '各单位要落实。', font: '仿宋' },
    ] as const;
    const runs = all(await paragraph(flowParagraph('', '二级标题', { spans })), 'w:r');
    expect(runs.map((run) => one(run, 'w:rFonts').attributes['w:eastAsia'])).toEqual([undefined, '仿宋']);
  });

  it('set the size of a mark that had to be smaller than its style', async () => {
    const written = await paragraph(flowParagraph('某市人民政府文件', '发文机关标志', { size: pt(41.5) }));
    expect(value(one(written, 'w:r'), 'w:sz')).toBe('83');
  });

  it('leave out what XML cannot hold, and escape what it can', async () => {
    const hostile = `甲\u0000\u0007乙\ud800丙\udc00丁\uffff<w:b/>&amp;"'\u{20000}`;
    expect(wordText(await paragraph(flowParagraph(hostile)))).toBe(`甲乙丙丁<w:b/>&amp;"'\u{20000}`);
  });
});

describe('lines that layout carries to the next page', () => {
  const breaks = [{ section: 0, block: 0, offset: 4 }];

  it('become a paragraph of their own there, without the first-line indent', async () => {
    const [head, tail] = await paragraphs([flowParagraph('前面四字𠀀后面的字')], { ...noHints, breaks });
    expect(head && wordText(head)).toBe('前面四字');
    expect(tail && wordText(tail)).toBe('𠀀后面的字');
    expect(head && value(head, 'w:jc')).toBe('distribute');
    expect(tail && all(tail, 'w:pageBreakBefore')).toHaveLength(1);
    expect(tail && one(tail, 'w:ind').attributes['w:firstLine']).toBe('0');
  });

  it('move as they are when they are the whole paragraph', async () => {
    const moved = await paragraphs([flowParagraph('全段。', '公文正文', { before: twip(200) })], {
      ...noHints,
      breaks: [{ section: 0, block: 0, offset: 0 }],
    });
    expect(moved).toHaveLength(1);
    expect(moved[0] && all(moved[0], 'w:pageBreakBefore')).toHaveLength(1);
    expect(moved[0] && all(moved[0], 'w:spacing')).toEqual([]);
  });
});
