import { describe, expect, test } from 'vitest';
import type { Attachment, DocumentModel } from '#engine/model/document';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const attachment = (title: string, changes: Partial<Attachment> = {}): Attachment => ({
  role: 'attachment',
  title: { text: title },
  titleNotes: [],
  body: [plain('安'.repeat(28 * 30))],
  orientation: 'portrait',
  ...changes,
});

const pagesOf = (changes: Partial<DocumentModel>) =>
  layOut(plainModel(changes)).laidOut.pages.map(({ number, lines }) => ({
    number,
    first: lines[0]?.text ?? '',
    folio: lines.find(({ element }) => element === '页码')?.text ?? '',
    imprint: lines.some(({ element }) => element === '抄送机关'),
  }));

describe('attachments not bound with the text (GB/T 9704—2012 7.3.7)', () => {
  const attachments = [attachment('方案'), attachment('名单', { separate: true }), attachment('清单')];
  const pages = pagesOf({ attachments, imprint: { copyTo: { text: '市委办公室' } } });

  test('stand behind 版记, which closes the document on an even page', () => {
    const imprint = pages.findIndex((page) => page.imprint);
    const leaf = pages.findIndex(({ first }) => first.includes('附件2'));
    expect(imprint % 2).toBe(1);
    expect(leaf).toBe(imprint + 1);
    expect(pages.findIndex(({ first }) => first === '附件3')).toBeLessThan(imprint);
  });

  test('are headed with the document’s number, 附件 and their own', () => {
    expect(pages.map(({ first }) => first)).toContain('某安委〔2024〕3号附件2');
  });

  test('are numbered from 1, while the pages of the file go on', () => {
    const at = pages.findIndex(({ first }) => first.includes('附件2'));
    expect(pages.slice(at).map(({ folio }) => folio)).toEqual(['— 1 —', '— 2 —']);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  });

  test('are listed in 附件说明 all the same', () => {
    const lines = layOut(plainModel({ attachments })).laidOut.pages.flatMap((page) => page.lines);
    expect(lines.filter(({ element }) => element === '附件说明').map(({ text }) => text)).toEqual([
      '附件：1.方案',
      '2.名单',
      '3.清单',
    ]);
  });

  test('begin a leaf: the back of the one before stays blank and unnumbered', () => {
    const sides = pagesOf({ attachments: [attachment('名单', { separate: true })] });
    expect(sides.map(({ first, folio }) => [first, folio])).toEqual([
      [expect.stringContaining('某市'), '— 1 —'],
      ['', ''],
      ['某安委〔2024〕3号附件', '— 1 —'],
      [expect.stringContaining('安'), '— 2 —'],
    ]);
  });

  test('tell the DOCX writer where leaves begin', () => {
    const { hints } = layOut(plainModel({ attachments: [attachment('名单', { separate: true })] }));
    expect(hints.leaves).toEqual([{ page: 3, blankBefore: true }]);
    expect(layOut(plainModel()).hints.leaves).toBeUndefined();
  });
});
