import { describe, expect, test } from 'vitest';
import { breakLines, type Measure } from '#engine/text/break-lines';
import { toCharacters } from '#engine/text/characters';
import { pt } from '#engine/units';
import { gridFonts } from '../../../../support/grid-fonts';

/** Lines of a text in cells of 10 pt; the numbers of the rules are those of docs/decisions/docx-line-breaking.md. */
function linesOf(
  text: string,
  points: number,
  { tracking = 0, ...more }: Partial<Measure> & { tracking?: number } = {},
) {
  const characters = toCharacters([{ text, font: '仿宋' }], { size: pt(10), tracking: pt(tracking) }, gridFonts);
  return breakLines(characters, { first: pt(points), rest: pt(points), ...more }).map(({ start, end }) =>
    String.fromCodePoint(...characters.codePoints.slice(start, end)),
  );
}

describe('breaking lines where word processors break them', () => {
  test('loses a letter space at every border between portions (rule 8)', () => {
    // 4 × 10 + 2 × 5 − 5 × 1 = 45; the border before 12 gives a letter space back and takes 2 for the scripts.
    expect(linesOf('一二三四12五', 48, { tracking: -1 })).toEqual(['一二三四12', '五']);
    expect(linesOf('一二三四12五', 47.9, { tracking: -1 })).toEqual(['一二三四', '12五']);
    // Marks that the DOCX sets apart are portions too: 4 × 10 − 3 × 1 + 1.
    expect(linesOf('一二——三', 38, { tracking: -1 })).toEqual(['一二——', '三']);
    expect(linesOf('一二——三', 37.9, { tracking: -1 })).toEqual(['一二', '——三']);
  });

  test('hangs no mark in a table cell (rule 9)', () => {
    expect(linesOf('一二三四，五', 40, { noHanging: true })).toEqual(['一二三', '四，五']);
  });

  test('may end a line after a hyphen between letters or digits (rule 10)', () => {
    expect(linesOf('一二1234-5678', 50)).toEqual(['一二1234-', '5678']);
    expect(linesOf('一二三-56', 40)).toEqual(['一二', '三-56']);
  });

  test('keeps a number with the bracket or quote before it (rule 11)', () => {
    expect(linesOf('一二三〔四〕7号', 60)).toEqual(['一二三', '〔四〕7号']);
    expect(linesOf('一二三”7五', 40)).toEqual(['一二', '三”7五']);
  });

  test('keeps an opening quote with the number before it (rule 12)', () => {
    expect(linesOf('一二12“三”', 40)).toEqual(['一二', '12“三”']);
  });

  test('keeps numbers parted by one full-width comma or stop together (rule 13)', () => {
    expect(linesOf('一二50%，100', 60)).toEqual(['一二', '50%，100']);
    expect(linesOf('一二三，100', 40)).toEqual(['一二三，', '100']);
  });

  test('carries a number over with the mark that cannot hang off it (rule 14)', () => {
    expect(linesOf('一二三12，四五', 42)).toEqual(['一二三', '12，四五']);
  });
});
