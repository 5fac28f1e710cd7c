import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '#engine/model/document';
import { KINDS } from '#kinds/registry';
import { broken, describe as tell, type Finding } from '../support/measure/finding';
import { measureAll } from '../support/measure/measure-all';
import { print, type Printed } from '../support/measure/printed';
import { measureWords } from '../support/measure/words';
import { pdfOf, prepareInput } from '../support/produce-sample';

const samples = KINDS.flatMap((kind) => kind.samples.map(({ name, input }) => ({ kind: kind.name, name, input })));

const LETTER = ['信函第一条双线', '信函第二条双线', '信函双线长度', '信函发文字号右边缘', '信函标题至上一要素'];

/** What must be found on the pages of a document, so that no measure passes by finding nothing to measure. */
function mustBeMeasured({ format, head, imprint }: DocumentModel): readonly string[] {
  const general = format === 'document';
  return [
    '字体嵌入',
    ...(format === 'letter' ? LETTER : ['页码一字线']),
    '行首标点',
    ...(head.mark ? ['发文机关标志上边缘（字身）', '发文机关标志上边缘（墨迹）'] : []),
    ...(general && head.number ? ['发文字号至版头分隔线（字身）', '发文字号至版头分隔线（墨迹）'] : []),
    ...(general && imprint ? ['版记末条分隔线', '版记所在页'] : []),
  ];
}

describe.each(samples)('the PDF of $kind $name, measured', ({ input }) => {
  let model: DocumentModel;
  let printed: Printed;
  let findings: readonly Finding[];

  beforeAll(async () => {
    const prepared = prepareInput(input);
    model = prepared.model;
    printed = await print(await pdfOf(prepared));
    findings = measureAll(printed);
  });

  it('keeps every measure of the standard', () => {
    expect(broken(findings).map(tell)).toEqual([]);
  });

  it('shows every part that is to be measured', () => {
    const found = new Set(findings.map((finding) => finding.what));
    expect(mustBeMeasured(model).filter((what) => !found.has(what))).toEqual([]);
  });

  it('says what the document says, no character more or less', () => {
    expect(broken(measureWords(model, printed)).map(tell)).toEqual([]);
  });

  it('carries the title and, where there is a head, the issuing organ', () => {
    expect(printed.file.title).not.toBe('');
    expect(printed.file.author).toBe(model.head.mark?.names[0] ?? '');
  });
});

it('measures full pages of text in at least one sample', async () => {
  let pages = 0;
  for (const { input } of samples) {
    if (pages > 10) break;
    const findings = measureAll(await print(await pdfOf(prepareInput(input))));
    pages += findings.filter(({ what }) => what === '行数').length;
  }
  expect(pages).toBeGreaterThan(10);
});
