import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '#electron/services/words';
import { officialTerms } from '#standard/lexicon';

describe('words of a title', () => {
  test.each([
    [
      '关于印发《高新区党政领导干部安全生产责任制实施细则》的通知',
      '关于|印发|《|高新区|党政领导干部|安全生产责任制|实施细则|》|的|通知',
    ],
    [
      '关于开展纪检监察系统监督执纪问责常态化专项整治的通知',
      '关于|开展|纪检监察|系统|监督执纪问责|常态化|专项整治|的|通知',
    ],
    ['关于2019年第三次全国国土调查的通报', '关于|2019年|第三次|全国|国土|调查|的|通报'],
  ])('%s', (title, words) => {
    expect(splitWords(title).join('|')).toBe(words);
  });

  test('a name keeps its suffix, a preposition takes none', () => {
    expect(splitWords('对××县的监察建议书')).toContain('××县');
    expect(splitWords('关于县级机关')[0]).toBe('关于');
  });

  test('no protected term is ever cut, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...officialTerms), fc.constantFrom('关于', '对', '《', '2024年'), (term, before) => {
        const starts = new Set<number>();
        let at = 0;
        for (const word of splitWords(`${before}${term}的通知`)) {
          starts.add(at);
          at += word.length;
        }
        for (let inside = 1; inside < term.length; inside += 1) expect(starts.has(before.length + inside)).toBe(false);
      }),
    );
  });

  test('the words joined are the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitWords(text).join('')).toBe(text);
      }),
    );
  });

  test('a text of a million characters is no trouble', () => {
    const text = '关于印发高新区党政领导干部安全生产责任制实施细则的通知'.repeat(40_000);
    expect(splitWords(text).length).toBeGreaterThan(300_000);
  });
});
