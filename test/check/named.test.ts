import { beforeAll, describe, expect, it } from 'vitest';
import { takeDocxApart } from '#engine/check/docx/take-apart';
import { readDocx } from '#engine/readers/docx/read-docx';
import { renderDocx } from '#electron/services/produce';
import { notice } from '#kinds/notice/index';
import { DOCUMENT, editDocx, inPart, inTurn, withoutControls, type DocxEdit } from '../support/edit-docx';
import { engine, prepareInput } from '../support/produce-sample';

const sample = notice.samples.find(({ name }) => name === '各要素俱全的通知')?.input;

/** Title and 附注 as nobody would take them for any: small and flush, and without brackets. */
const disguised = inTurn(
  inPart(DOCUMENT, '<w:pStyle w:val="公文标题"/>', '<w:pStyle w:val="公文正文"/>'),
  inPart(DOCUMENT, '（此件发至县处级单位，不得翻印）', '此件发至县处级单位，不得翻印'),
);

describe('a DOCX that names its elements', () => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await renderDocx(prepareInput(sample), engine);
  });

  const partsOf = (...edits: readonly DocxEdit[]) => {
    const read = readDocx(editDocx(docx, inTurn(...edits)));
    if (!read.ok) throw new Error(read.message);
    return takeDocxApart(read.file).parts;
  };

  it('is taken apart as it is by its looks', () => {
    const texts = (value: unknown): string => JSON.stringify(value, ['text', 'title', 'addressees', 'closing', 'note']);
    expect(texts(partsOf())).toBe(texts(partsOf(withoutControls)));
  });

  it('is believed about an element that does not look like one', () => {
    expect(partsOf(disguised).title?.text).toBe('关于做好重大活动期间安全防范工作的通知');
    expect(partsOf(disguised).closing.note?.text).toBe('此件发至县处级单位，不得翻印');
    expect(partsOf(disguised, withoutControls).title?.text).not.toBe('关于做好重大活动期间安全防范工作的通知');
    expect(partsOf(disguised, withoutControls).closing.note).toBeUndefined();
  });

  it('is read through controls around rows and cells too', () => {
    const wrapped = inTurn(
      withoutControls,
      inPart(DOCUMENT, /<w:tc>.*?<\/w:tc>/su, '<w:sdt><w:sdtContent>$&</w:sdtContent></w:sdt>'),
      inPart(DOCUMENT, /<w:tr>.*?<\/w:tr>/su, '<w:sdt><w:sdtContent>$&</w:sdtContent></w:sdt>'),
    );
    const read = readDocx(editDocx(docx, wrapped));
    const plain = readDocx(docx);
    if (!read.ok || !plain.ok) throw new Error('unreadable');
    const count = (of: typeof read.file) => takeDocxApart(of).paragraphs.length;
    expect(count(read.file)).toBe(count(plain.file));
  });
});
