import { describe, expect, it } from 'vitest';
import type { Flow, LayoutHints } from '#engine/flow/flow';
import { twip } from '#engine/units';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { all, one, readDocx, value, wordText, type DocxFile, type XmlElement } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { flowImprint, flowOf, flowParagraph, flowTable, noHints, section } from '../support/word-flow';

async function write(flow: Flow, hints: LayoutHints = noHints): Promise<DocxFile> {
  return readDocx(await writeDocx(flow, hints, { fonts: gridFonts, created: new Date(0) }));
}

const bodyOf = (docx: DocxFile): XmlElement => one(docx.part('word/document.xml'), 'w:body');
/** What stands in the body one after another, whether in a content control or not. */
const blocksOf = (docx: DocxFile): readonly XmlElement[] =>
  bodyOf(docx).children.flatMap((child) => (child.name === 'w:sdt' ? one(child, 'w:sdtContent').children : [child]));
const sections = (docx: DocxFile): XmlElement[] => all(bodyOf(docx), 'w:sectPr');
const main = section([flowParagraph('正文。')]);
const landscape = section([flowParagraph('附件1', '附件标识'), flowTable], 'landscape');

/** Footer part of a section, for odd or even pages. */
function footer(docx: DocxFile, properties: XmlElement, type: 'default' | 'even'): XmlElement {
  const reference = all(properties, 'w:footerReference').find(({ attributes }) => attributes['w:type'] === type);
  const link = all(docx.part('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  );
  return docx.part(`word/${link?.attributes['Target'] ?? ''}`);
}

const fieldOf = (part: XmlElement): string =>
  all(part, 'w:instrText')
    .map(({ text }) => text.trim())
    .join();

describe('sections', () => {
  it('set the sheet and the margins of the profile', async () => {
    const [first] = sections(await write(flowOf([main])));
    expect(first && one(first, 'w:pgSz').attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(first && one(first, 'w:pgMar').attributes).toMatchObject({
      'w:top': '1960',
      'w:right': '1475',
      'w:bottom': '1847',
      'w:left': '1587',
    });
    // A grid would stretch exact lines in LibreOffice.
    expect(first && one(first, 'w:docGrid').attributes['w:type']).toBeUndefined();
  });

  it('turn the sheet with its margins for a landscape attachment', async () => {
    const [, second] = sections(await write(flowOf([main, landscape])));
    expect(second && one(second, 'w:pgSz').attributes).toEqual({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    expect(second && one(second, 'w:pgMar').attributes).toMatchObject({
      'w:top': '1587',
      'w:right': '2098',
      'w:bottom': '1475',
      'w:left': '1984',
    });
  });

  it('of the same orientation are one, with a page break at the attachment', async () => {
    const docx = await write(flowOf([main, section([flowParagraph('附件', '附件标识')])]));
    expect(sections(docx)).toHaveLength(1);
    const last = all(bodyOf(docx), 'w:p').at(-1);
    expect(last && wordText(last)).toBe('附件');
    expect(last && all(last, 'w:pageBreakBefore')).toHaveLength(1);
  });

  it('break the page where the author asks, before a table too', async () => {
    const blocks = [flowParagraph('甲。'), { type: 'pageBreak' }, flowTable, flowParagraph('乙。')] as const;
    const children = blocksOf(await write(flowOf([section(blocks)])));
    expect(children.map(({ name }) => name)).toEqual(['w:p', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(children[1] && all(children[1], 'w:pageBreakBefore')).toHaveLength(1);
  });
});

describe('page numbers', () => {
  it('stand right on odd and left on even pages, one character in', async () => {
    const docx = await write(flowOf([main]));
    const [properties] = sections(docx);
    if (!properties) throw new Error('no section');
    const odd = footer(docx, properties, 'default');
    const even = footer(docx, properties, 'even');
    expect([value(odd, 'w:jc'), one(odd, 'w:ind').attributes['w:right']]).toEqual(['right', '280']);
    expect([value(even, 'w:jc'), one(even, 'w:ind').attributes['w:left']]).toEqual([undefined, '280']);
    for (const part of [odd, even]) {
      expect(fieldOf(part)).toBe('PAGE');
      expect(all(part, 'w:t').map(({ text }) => text)).toEqual(['— ', ' —']);
    }
    // 28 mm from the foot of the sheet to the middle of a line of 14 pt.
    expect(one(properties, 'w:pgMar').attributes['w:footer']).toBe('1447');
  });

  it('stay at the foot of the sheet on a landscape page, reading downwards', async () => {
    const docx = await write(flowOf([main, landscape]));
    const properties = sections(docx)[1];
    if (!properties) throw new Error('no section');
    const odd = footer(docx, properties, 'default');
    expect(value(odd, 'w:textDirection')).toBe('tbRl');
    expect(one(odd, 'w:tblpPr').attributes).toMatchObject({
      'w:horzAnchor': 'page',
      'w:vertAnchor': 'page',
      'w:tblpX': '1447',
      'w:tblpY': '1587',
    });
    expect(value(odd, 'w:jc')).toBe('right');
  });
});

describe('版记', () => {
  const withImprint = (sectionsOf: Flow['sections'], imprint: LayoutHints['imprint']) =>
    write(flowOf(sectionsOf, { imprint: flowImprint }), { ...noHints, imprint });
  const names = (docx: DocxFile) => blocksOf(docx).map(({ name }) => name);

  it('floats on the foot of the last page', async () => {
    const docx = await withImprint([main], 'last-page');
    expect(names(docx)).toEqual(['w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(one(bodyOf(docx), 'w:tblpPr').attributes).toMatchObject({
      'w:vertAnchor': 'margin',
      'w:tblpYSpec': 'bottom',
      'w:horzAnchor': 'page',
      'w:tblpX': '1587',
    });
    expect(all(bodyOf(docx), 'w:pageBreakBefore')).toEqual([]);
  });

  it('begins with a thick rule, ends with one on the edge of the text block, and parts its rows with a thin one', async () => {
    const rows = all(bodyOf(await withImprint([main], 'last-page')), 'w:tr');
    const rule = (row: XmlElement | undefined, side: string) =>
      row && all(one(row, 'w:tcBorders'), side)[0]?.attributes['w:sz'];
    expect([rule(rows[0], 'w:top'), rule(rows[1], 'w:top'), rule(rows[1], 'w:bottom')]).toEqual(['8', '6', '8']);
    // 264.42 − 262 mm below it.
    expect(rows[2] && one(rows[2], 'w:trHeight').attributes).toEqual({ 'w:val': '137', 'w:hRule': 'exact' });
  });

  it('hangs the names of 抄送 under the first one, and sets the date at the right of its row', async () => {
    const rows = all(bodyOf(await withImprint([main], 'last-page')), 'w:tr');
    expect(rows[0] && one(rows[0], 'w:ind').attributes).toMatchObject({
      'w:left': '1120',
      'w:right': '280',
      'w:hanging': '840',
    });
    expect(rows[1] && all(rows[1], 'w:tc').map(wordText)).toEqual(['市政府办公室', '2024年5月2日印发']);
  });

  it('alone on the next page begins it by itself', async () => {
    const docx = await withImprint([main], 'next-page');
    expect(names(docx)).toEqual(['w:p', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(all(bodyOf(docx), 'w:pageBreakBefore')).toHaveLength(1);
  });

  it('after a landscape attachment stands upright again', async () => {
    const docx = await withImprint([main, landscape], 'next-page');
    const orientations = sections(docx).map((properties) => one(properties, 'w:pgSz').attributes['w:orient']);
    expect(orientations).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('after a blank page stands, like that page, in a section without page numbers', async () => {
    const docx = await withImprint([main], 'after-blank');
    const properties = sections(docx)[1];
    if (!properties) throw new Error('no section');
    expect(fieldOf(footer(docx, properties, 'default')) + fieldOf(footer(docx, properties, 'even'))).toBe('');
    expect(names(docx)).toEqual(['w:p', 'w:p', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});

describe('a table', () => {
  const heights = { headerHeight: twip(490), rowHeights: [twip(490), twip(850)], split: [], continues: [] };
  const written = async () =>
    one(bodyOf(await write(flowOf([section([flowTable])]), { ...noHints, tables: [heights] })), 'w:tbl');

  it('has the settled widths, in every row', async () => {
    const table = await written();
    expect(value(one(table, 'w:tblPr'), 'w:tblLayout')).toBeUndefined();
    expect(one(table, 'w:tblLayout').attributes['w:type']).toBe('fixed');
    expect(all(table, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual(['3000', '5844']);
    for (const row of all(table, 'w:tr'))
      expect(all(row, 'w:tcW').map(({ attributes }) => attributes['w:w'])).toEqual(['3000', '5844']);
  });

  it('repeats its head and keeps its rows whole', async () => {
    const rows = all(await written(), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
  });

  it('has rows at least as high as on our pages, the head lower by the rule that closes each page', async () => {
    const rows = all(await written(), 'w:trHeight').map(({ attributes }) => attributes);
    expect(rows).toEqual([
      { 'w:val': '480', 'w:hRule': 'atLeast' },
      { 'w:val': '490', 'w:hRule': 'atLeast' },
      { 'w:val': '850', 'w:hRule': 'atLeast' },
    ]);
  });

  it('is followed by a paragraph, and parted by one from another table', async () => {
    const children = blocksOf(await write(flowOf([section([flowTable, flowTable])])));
    expect(children.map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});
