import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle, widthOf } from '#engine/text/title-breaks';
import { splitWords } from '#electron/services/words';

const broken = (text: string) => breakTitle(text, 20, splitWords).lines;

describe('title lines (GB/T 9704—2012 7.3.1)', () => {
  test.each([
    ['关于开展安全生产检查的通知', ['关于开展安全生产检查的通知']],
    [
      '关于纪检监察机关加强安全生产领域监督执纪问责工作的通知',
      ['关于纪检监察机关加强安全生产领域', '监督执纪问责工作的通知'],
    ],
    [
      '关于印发《高新区党政领导干部安全生产责任制实施细则》的通知',
      ['关于印发《高新区党政领导干部', '安全生产责任制实施细则》的通知'],
    ],
    ['高新区党政领导干部安全生产责任制实施细则', ['高新区党政领导干部', '安全生产责任制实施细则']],
    ['关于责令云岭县应急管理局作出书面检查的决定', ['关于责令云岭县应急管理局', '作出书面检查的决定']],
  ])('%s', (text, lines) => {
    expect(broken(text)).toEqual(lines);
  });

  test('never leaves 的通知 or 通知 alone on the last line', () => {
    for (let length = 8; length <= 60; length += 1) {
      const last = broken(`关于${'加强安全生产检查'.repeat(8).slice(0, length)}的通知`).at(-1) ?? '';
      expect(widthOf(last)).toBeGreaterThanOrEqual(4);
    }
  });

  test('loses no character, keeps within the line and breaks no word', () => {
    const word = fc.constantFrom(
      '关于',
      '安全生产',
      '责任制',
      '监督',
      '工作',
      '的',
      '和',
      '《',
      '》',
      '2024年',
      '通知',
      '纪检监察机关',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { lines } = breakTitle(text, 20, () => parts);
        expect(lines.join('')).toBe(text);
        if (lines.length > 1) for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
        const ends = new Set(parts.map((_, index) => parts.slice(0, index + 1).join('').length));
        let at = 0;
        for (const line of lines) expect(ends).toContain((at += line.length));
      }),
    );
  });
});
