import type { Diagnostic } from '../diagnose';
import type { DocumentModel } from '../model/document';

/** 附件3, 附件三; or, without a number, 见附件. */
const REFERENCE = /(见?)附件\s*(\d{1,2}(?![\d年月])|[一二三四五六七八九十]{1,3})?/gu;

const NUMERALS = '一二三四五六七八九十';

/** Attachments that the text speaks of and the document does not have; one warning for the first (7.3.4). */
export function checkReferences({ body, attachments }: DocumentModel): Diagnostic[] {
  const count = attachments.filter(({ role }) => role === 'attachment').length;
  for (const block of body) {
    if (block.type !== 'paragraph') continue;
    const text = block.inlines.map((inline) => inline.text).join('');
    for (const [words, before, number] of text.matchAll(REFERENCE)) {
      const wanted = number === undefined ? (before === '' ? 0 : 1) : valueOf(number);
      if (wanted <= count) continue;
      const have = count === 0 ? '没有附件' : `只有${count}个附件`;
      const name = words.replace(/^见/u, '');
      return [
        {
          code: 'attachment-missing',
          severity: 'warning',
          clause: 'GB/T 9704—2012 7.3.4',
          message: `正文提到“${name}”，但这份公文${have}。请补上附件，或改正正文。`,
          path: block.path ?? 'attachments',
        },
      ];
    }
  }
  return [];
}

/** 12, 三, 十二 */
function valueOf(number: string): number {
  if (/\d/.test(number)) return Number(number);
  const [first = '', second = ''] = number.split('十');
  if (!number.includes('十')) return NUMERALS.indexOf(number) + 1;
  return (first === '' ? 10 : 10 * (NUMERALS.indexOf(first) + 1)) + (second === '' ? 0 : NUMERALS.indexOf(second) + 1);
}
