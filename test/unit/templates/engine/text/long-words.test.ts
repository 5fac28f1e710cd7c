import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '#engine/text/break-lines';
import { toCharacters } from '#engine/text/characters';
import { pt } from '#engine/units';
import { gridFonts } from '../../../../support/grid-fonts';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

/** Lines of 28 cells. */
function broken(text: string): string[] {
  const characters = toCharacters([{ text, font: '仿宋' }], { size: pt(1), tracking: pt(0) }, gridFonts);
  const points = [...text];
  return breakLines(characters, { first: pt(28), rest: pt(28) }).map(({ start, end }) =>
    points.slice(start, end).join(''),
  );
}

const ADDRESS = `https://www.example.gov.cn/${'zwgk/fdzdgknr/lzyj/zcfg/content.html?channel=abc-'.repeat(6)}`;

describe('long words', () => {
  test('an address begins on the line of the text before it and is parted behind / ? or -', () => {
    const lines = broken(`请登录${ADDRESS}下载。`);
    expect(lines[0]?.startsWith('请登录https://')).toBe(true);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?-]$/);
  });

  test('short words with a slash, a date and a standard’s number are kept whole at the end of a line', () => {
    for (const word of ['km/h', 'GB/T', '2024/05/01', '4/5'])
      for (let before = 25; before < 28; before += 1)
        expect(broken(`${'甲'.repeat(before)}${word}乙`).join(' ')).toContain(word);
  });

  test('superscripts stay with what they belong to', () => {
    for (let before = 20; before < 28; before += 1)
      expect(broken(`${'甲'.repeat(before)}10⁻³乙`).join(' ')).toContain('10⁻³');
  });

  test('a word longer than a line is parted anywhere, and nothing is lost or stands outside', () => {
    const character = fc.constantFrom('a', 'B', '7', '.', '_', '/', '?', '-', '&', '=', '安', '，', '（');
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 400 }), (characters) => {
        const text = characters.join('');
        const lines = broken(text);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(29);
      }),
    );
  });

  test('the lines of such a paragraph are not spread', () => {
    const align = (text: string) =>
      layOut(plainModel({ body: [plain(`号码${text}`)] })).laidOut.pages[0]?.lines.find(
        ({ text: line }) => line === '号码',
      )?.width;
    const narrow = align('1'.repeat(200));
    expect(narrow).toBeLessThan(12);
  });
});

const widthOf = (line: string): number => [...line].reduce((sum, one) => sum + (one < '\u0080' ? 0.5 : 1), 0);
