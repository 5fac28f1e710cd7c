import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/services/produce';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { letter } from '#kinds/letter/index';
import { minutes } from '#kinds/minutes/index';
import { notice } from '#kinds/notice/index';
import { DOCUMENT_FIELDS } from '#standard/document-fields';
import { all, one, readDocx, value, wordText, type DocxFile, type XmlElement } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { engine, prepareInput } from '../support/produce-sample';
import { flowOf, flowParagraph, flowTable, noHints, section } from '../support/word-flow';

const sample = (name: string): unknown => notice.samples.find((candidate) => candidate.name === name)?.input;

const written = async (input: unknown): Promise<DocxFile> => readDocx(await renderDocx(prepareInput(input), engine));

const controlsIn = (docx: DocxFile, part = 'word/document.xml'): readonly XmlElement[] => all(docx.part(part), 'w:sdt');

/** Tag → text, in the order of the file; paragraphs parted by |. */
const fieldsOf = (docx: DocxFile, part?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    controlsIn(docx, part).map((control) => {
      const content = one(control, 'w:sdtContent');
      const paragraphs = all(content, 'w:p');
      const texts = paragraphs.length > 0 ? paragraphs.map(wordText) : [wordText(content)];
      return [value(one(control, 'w:sdtPr'), 'w:tag') ?? '', texts.join('|')];
    }),
  );

describe('公文域 as content controls', () => {
  it('hold each element of a document by its own name', async () => {
    const fields = fieldsOf(await written(sample('各要素俱全的通知')));
    expect(fields).toMatchObject({
      fenhao: '000012',
      miji: '秘密',
      baomiqixian: '1年',
      jinjichengdu: '特急',
      fawenjiguanmingcheng_1: '云江市安全生产委员会办公室',
      houzhuibiaozhi: '文件',
      fawenjiguandaizi: '云安办发',
      nianfen: '2024',
      fawenshunxuhao: '36',
      fawenjiguanshuming_1: '云江市安全生产委员会办公室',
      chengwenriqi: '2024年8月6日',
      fuzhu: '（此件发至县处级单位，不得翻印）',
      fujianshunxuhao_1: '1',
      fujianbiaoti_2: '安全防范工作联络员名单',
      yinfajiguan: '云江市安全生产委员会办公室',
      yinfariqi: '2024年8月6日',
    });
    expect(fields['biaoti']?.replace('\n', '')).toBe('关于做好重大活动期间安全防范工作的通知');
    expect(fields['zhengwen']).toMatch(/^为切实做好2024年9月.*\|一、总体要求\|.*安全生产委员会办公室。$/su);
    expect(fields['fujianshuoming']).toBe('附件：1.重大活动期间应急救援力量备勤安排表|2.安全防范工作联络员名单');
    expect(fields['chaosongjiguan']).toMatch(/^市委办公室.*。$/su);
  });

  it('number those of which there may be several', async () => {
    const fields = fieldsOf(await written(sample('联合发文的通知')));
    expect(fields['fawenjiguanmingcheng_2']).toBe('云江市消防救援支队');
    expect(fields['houzhuibiaozhi']).toBe('文件');
    expect(fields['fawenjiguanshuming_2']).toBeDefined();
  });

  it('stand in the header of a letter and beside its copy number', async () => {
    const docx = await written(letter.samples[0]?.input);
    expect(fieldsOf(docx, 'word/header1.xml')).toEqual({ fawenjiguanmingcheng_1: '云江市应急管理局' });
    expect(fieldsOf(docx)).toMatchObject({ fenhao: '000003', fawenjiguandaizi: '云应急函', fawenshunxuhao: '58' });
  });

  it('name those present at a meeting, without the label', async () => {
    expect(fieldsOf(await written(minutes.samples[0]?.input))['chuxi']).toMatch(/^市政府办公室林海/u);
  });

  it('leave out the text that a notice issues: its title and dates are its own', async () => {
    const docx = await written(sample('印发实施细则的通知'));
    const tags = controlsIn(docx).map((control) => value(one(control, 'w:sdtPr'), 'w:tag'));
    expect(tags.filter((tag) => tag === 'biaoti' || tag === 'zhengwen')).toEqual(['biaoti', 'zhengwen']);
    expect(fieldsOf(docx)['zhengwen']).not.toContain('第一条');
  });

  it('carry the Chinese name, are of the standard, open to every change, and never empty', async () => {
    const known = new Set(Object.values(DOCUMENT_FIELDS).map(({ tag }) => tag));
    for (const control of controlsIn(await written(sample('各要素俱全的通知')))) {
      const properties = one(control, 'w:sdtPr');
      expect(properties.children.map(({ name }) => name)).toEqual(['w:alias', 'w:tag', 'w:id', 'w:docPartObj']);
      expect(known).toContain(value(properties, 'w:tag')?.replace(/_\d+$/u, ''));
      expect(value(properties, 'w:alias')).toMatch(/^\p{Script=Han}+\d*$/u);
      expect(wordText(one(control, 'w:sdtContent'))).not.toBe('');
    }
  });

  it('hold tables of the text too, but not the paragraph that ends a section', async () => {
    const flow = flowOf([
      section([flowParagraph('甲。'), flowTable, flowParagraph('乙。'), flowParagraph('丙。')]),
      section([flowParagraph('附件', '附件标识'), flowParagraph('丁。')], 'landscape'),
    ]);
    const docx = readDocx(await writeDocx(flow, noHints, { fonts: gridFonts, created: new Date(0) }));
    const body = one(docx.part('word/document.xml'), 'w:body');
    expect(body.children.map(({ name }) => name)).toEqual(['w:sdt', 'w:p', 'w:sdt', 'w:sectPr']);
    expect(one(body, 'w:sdtContent').children.map(({ name }) => name)).toEqual(['w:p', 'w:tbl', 'w:p']);
    expect(all(one(body, 'w:sdtContent'), 'w:sectPr')).toEqual([]);
  });
});
