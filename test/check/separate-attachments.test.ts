import { beforeAll, describe, expect, test } from 'vitest';
import { checkDocx, checkPdf } from '#engine/check/check-file';
import { takeDocxApart } from '#engine/check/docx/take-apart';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import { readDocx } from '#engine/readers/docx/read-docx';
import { renderDocx, renderPdf } from '#electron/services/produce';
import { failing } from '../support/checked';
import { engine, prepareInput } from '../support/produce-sample';
import { readPdf } from '../support/read-pdf';

const notice = {
  kind: 'notice',
  head: { issuers: ['某市应急管理局'], number: { code: '某应急', year: 2024, serial: 5 } },
  title: '关于开展安全生产检查的通知',
  addressees: ['各区应急管理局'],
  body: `现将有关事项通知如下。\n一、总体要求。${'认真开展安全生产检查，做好隐患整改，'.repeat(12)}务求实效。`,
  attachments: [
    { title: '联系人名单', body: '联系方式。'.repeat(200), bound: false },
    { title: '检查方案', body: '检查要求。'.repeat(100) },
  ],
  closing: { date: '2024-05-01' },
  imprint: { copyTo: ['某市人民政府办公室'], printedBy: '某市应急管理局办公室', printedOn: '2024-05-02' },
};

describe('a document with an attachment that is not bound', () => {
  let prepared: ReturnType<typeof prepareInput>;
  beforeAll(() => {
    prepared = prepareInput(notice);
  });

  test('is checked up to its 版记 in the PDF', async () => {
    const parts = takePdfApart(await readPdf(await renderPdf(prepared, engine)));
    expect(parts.parts.leaves).toEqual([1]);
    expect(parts.file.pages.length).toBeLessThan(prepared.laidOut.pages.length);
    expect(failing(checkPdf(parts))).toEqual([]);
  });

  test('is checked up to its 版记 in the DOCX', async () => {
    const read = readDocx(await renderDocx(prepared, engine));
    if (!read.ok) throw new Error(read.message);
    const parts = takeDocxApart(read.file);
    expect(parts.parts.leaves).toEqual([1]);
    expect(parts.parts.attachments).toHaveLength(1);
    expect(failing(checkDocx(parts))).toEqual([]);
  });
});
