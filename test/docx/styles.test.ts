import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { gbt33476 } from '#standard/gbt33476';
import { paragraphStyles } from '#standard/styles';
import { all, one, readDocx, value, type XmlElement } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { flowOf, flowParagraph, noHints, section } from '../support/word-flow';

let part: XmlElement;
const style = (name: string): XmlElement => {
  const found = all(part, 'w:style').find((candidate) => value(candidate, 'w:name') === name);
  if (!found) throw new Error(`no style ${name}`);
  return found;
};

beforeAll(async () => {
  const flow = flowOf([section([flowParagraph('正文。')])]);
  part = readDocx(await writeDocx(flow, noHints, { fonts: gridFonts, created: new Date(0) })).part('word/styles.xml');
});

describe('the styles', () => {
  it('carry the Chinese names of the standard and rest on one base', () => {
    for (const name of Object.keys(paragraphStyles(gbt33476))) expect(value(style(name), 'w:basedOn')).toBe('Normal');
    expect(style('Normal').attributes['w:default']).toBe('1');
  });

  it('give body text its face, size, pitch, tightening and two-character indent', () => {
    const body = style('公文正文');
    expect(one(body, 'w:rFonts').attributes).toMatchObject({
      'w:ascii': '仿宋',
      'w:hAnsi': '仿宋',
      'w:eastAsia': '仿宋',
      'w:cs': '仿宋',
    });
    expect(value(body, 'w:sz')).toBe('32');
    expect(one(one(body, 'w:rPr'), 'w:spacing').attributes['w:val']).toBe('-5');
    expect(one(one(body, 'w:pPr'), 'w:spacing').attributes).toMatchObject({ 'w:line': '592', 'w:lineRule': 'exact' });
    expect(one(body, 'w:ind').attributes).toMatchObject({ 'w:firstLine': '632', 'w:firstLineChars': '200' });
  });

  it('put headings and chapters into the outline', () => {
    const levels = ['一级标题', '二级标题', '三级标题', '四级标题', '章标题'].map((name) =>
      value(style(name), 'w:outlineLvl'),
    );
    expect(levels).toEqual(['0', '1', '2', '3', '0']);
    expect(all(style('公文正文'), 'w:outlineLvl')).toEqual([]);
  });

  it('lead from a heading to text, and are all offered to those who edit', () => {
    const next = (name: string) => value(style(name), 'w:next');
    expect(['公文标题', '主送机关', '一级标题', '四级标题', '章标题', '附件标识', '附件标题'].map(next)).toEqual([
      '主送机关',
      '公文正文',
      '公文正文',
      '公文正文',
      '条文',
      '附件标题',
      '公文正文',
    ]);
    expect(next('公文正文')).toBeUndefined();
    const ids = all(part, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    for (const one of all(part, 'w:style')) {
      expect(all(one, 'w:qFormat')).toHaveLength(1);
      for (const { attributes } of [...all(one, 'w:next'), ...all(one, 'w:basedOn')])
        expect(ids).toContain(attributes['w:val']);
    }
  });

  it('let pages fill to the last line', () => {
    expect(value(style('Normal'), 'w:widowControl')).toBe('0');
  });

  it('switch hanging marks off where LibreOffice has none, and leave them on elsewhere', () => {
    expect(value(style('表格文字'), 'w:overflowPunct')).toBe('0');
    expect(value(style('版记'), 'w:overflowPunct')).toBe('0');
    // LibreOffice 7.4 reads an explicit "on" as "off", so it must stay unsaid.
    expect(all(style('公文正文'), 'w:overflowPunct')).toEqual([]);
    expect(all(style('Normal'), 'w:overflowPunct')).toEqual([]);
  });

  it('are red for the mark and set Chinese as the language of Chinese text', () => {
    expect(value(style('发文机关标志'), 'w:color')).toBe('FF0000');
    expect(one(one(part, 'w:rPrDefault'), 'w:lang').attributes['w:eastAsia']).toBe('zh-CN');
  });
});
