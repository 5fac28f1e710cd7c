import { describe, expect, it } from 'vitest';
import { checkDocx } from '#engine/check/check-file';
import { WORDING } from '#engine/check/catalogue';
import { takeDocxApart } from '#engine/check/docx/take-apart';
import { readDocx } from '#engine/readers/docx/read-docx';
import { renderDocx, type Prepared } from '#electron/services/produce';
import { checkPages, failing } from '../support/checked';
import { engine, prepareInput } from '../support/produce-sample';
import { proves } from '../support/proves';

const wording = new Set(WORDING.map(({ id }) => id));

/** Rule → a sentence that breaks it, and others that look like it and are right. */
const SENTENCES: readonly (readonly [id: string, wrong: string, ...right: readonly string[]])[] = [
  [
    'full-width-marks',
    '各单位(含直属单位)要抓好落实。',
    '联系电话：0871-12345678（办公室）。',
    'PM2.5 浓度（年均值）下降。',
  ],
  ['curly-quotes', '坚持"四不两直"方式。', '坚持“四不两直”方式，做到‘三个到位’。'],
  ['paired-marks', '坚持“四不两直方式。', '按照《关于〈办法〉的说明》（试行）办理。'],
  ['paired-marks', '按照《安全生产法规定办理。', '（一）坚持“党政同责”。'],
  ['ellipsis-form', '燃气、供水、电力…方面。', '燃气、供水、电力……方面。'],
  ['ellipsis-form', '燃气、供水、电力。。。方面。', '……'],
  ['dash-form', '安全生产--第一要务。', '安全生产——第一要务。', '2024—2026年'],
  ['no-doubled-marks', '燃气、供水、等行业。', '燃气、供水等行业。'],
  ['no-doubled-marks', '燃气、、供水行业。', '燃气、供水行业……'],
  ['nested-titles', '按照《关于印发《办法》的通知》办理。', '按照《关于印发〈办法〉的通知》办理，执行《办法》。'],
  ['number-brackets', '按照国发[2024]1号文件办理。', '按照国发〔2024〕1号文件办理。'],
  ['half-width-digits', '共有１２家单位。', '共有12家单位。'],
  ['decimal-zero', '下降 .5个百分点。', '下降0.5个百分点，第3.5条。'],
  ['number-ranges', '增长15～30%。', '增长15%～30%，投资13万元～17万元，用时3～5天。'],
  ['number-ranges', '人数达到9～16亿。', '人数达到9亿～16亿。'],
  ['full-years', '24年8月前完成。', '2024年8月前完成，历时24年。'],
  ['unmixed-dates', '2024年八月前完成。', '二〇二四年八月前完成。'],
  ['unmixed-dates', '二零二四年八月前完成。', '一百零八人。'],
];

const prepare = (sentence: string): Prepared =>
  prepareInput({
    kind: 'notice',
    head: { issuers: ['云江市应急管理局'], number: { code: '云应急发', year: 2024, serial: 7 } },
    title: '关于做好安全生产工作的通知',
    addressees: ['各县区应急管理局'],
    body: `现将有关事项通知如下。\n${sentence}\n特此通知。`,
    closing: { date: '2024-03-05' },
  });

async function wrongIn(sentence: string): Promise<readonly (readonly string[])[]> {
  const prepared = prepare(sentence);
  const word = readDocx(await renderDocx(prepared, engine));
  if (!word.ok) throw new Error(word.message);
  return [await checkPages(prepared), checkDocx(takeDocxApart(word.file))].map((results) =>
    failing(results).filter((id) => wording.has(id)),
  );
}

describe('the check of wording, in PDF and DOCX', () => {
  it.each(SENTENCES.map(([id, wrong]) => ({ id, wrong })))('$id fails by $wrong', async ({ id, wrong }) => {
    expect(await wrongIn(wrong)).toEqual([[id], [id]]);
    proves(id, 'pdf');
    proves(id, 'docx');
  });

  it.each(SENTENCES.flatMap(([, , ...right]) => right).map((right) => ({ right })))(
    'has nothing against $right',
    async ({ right }) => {
      expect(await wrongIn(right)).toEqual([[], []]);
    },
  );

  it('has a sentence for every rule of wording', () => {
    expect(new Set(SENTENCES.map(([id]) => id))).toEqual(wording);
  });
});
