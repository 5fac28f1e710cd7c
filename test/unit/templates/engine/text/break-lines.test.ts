import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '#engine/text/break-lines';
import { toCharacters } from '#engine/text/characters';
import { NO_LINE_END, NO_LINE_START } from '#engine/text/kinsoku';
import { setLine } from '#engine/text/set-line';
import { pt } from '#engine/units';
import { gridFonts } from '../../../../support/grid-fonts';

const style = { size: pt(10), tracking: pt(0) };

function linesOf(text: string, cells: number, firstCells = cells): string[] {
  const characters = toCharacters([{ text, font: '仿宋' }], style, gridFonts);
  return breakLines(characters, { first: pt(firstCells * 10), rest: pt(cells * 10) }).map((range) =>
    String.fromCodePoint(...characters.codePoints.slice(range.start, range.end)),
  );
}

describe('breakLines', () => {
  test('fills lines of plain ideographs to the last cell', () => {
    expect(linesOf('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十']);
  });

  test('gives the first line its own measure', () => {
    expect(linesOf('一二三四五六', 4, 2)).toEqual(['一二', '三四五六']);
  });

  test('lets one closing mark hang past the edge', () => {
    expect(linesOf('一二三四，五六', 4)).toEqual(['一二三四，', '五六']);
  });

  test('carries a character over where a mark cannot hang', () => {
    expect(linesOf('一二三四》五六', 4)).toEqual(['一二三', '四》五六']);
    expect(linesOf('一二三四。”五六', 4)).toEqual(['一二三', '四。”五', '六']);
  });

  test('never ends a line with an opening mark', () => {
    expect(linesOf('一二三《四五》', 4)).toEqual(['一二三', '《四五》']);
  });

  test('keeps numbers, Latin words, dashes and dots whole', () => {
    expect(linesOf('一二三2019年', 4)).toEqual(['一二三', '2019年']);
    expect(linesOf('一二15.5%的', 3)).toEqual(['一二', '15.5%', '的']);
    expect(linesOf('一二三——四五', 4)).toEqual(['一二三', '——四五']);
    expect(linesOf('一二三四—五', 4)).toEqual(['一二三', '四—五']);
    expect(linesOf('一二三……四五', 4)).toEqual(['一二', '三……四', '五']);
  });

  test('counts the space word processors set between ideographs and digits', () => {
    expect(linesOf('一二三12四', 5)).toEqual(['一二三12', '四']);
    expect(linesOf('一二三〔12〕', 6)).toEqual(['一二三〔12〕']);
  });

  test('counts the same space beside a circled number', () => {
    expect(linesOf('①一二三四', 5)).toEqual(['①一二三', '四']);
  });

  test('begins no line with a stroke', () => {
    expect(linesOf('一二三次/时', 4)).toEqual(['一二三', '次/时']);
  });

  test('breaks a string that no line can hold', () => {
    expect(linesOf('abcdefghij', 2)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('obeys manual breaks, the empty line after the last one included', () => {
    expect(linesOf('一\n二三', 4)).toEqual(['一', '二三']);
    expect(linesOf('一\n', 4)).toEqual(['一', '']);
    expect(linesOf('', 4)).toEqual(['']);
  });

  const marks = `${NO_LINE_START}${NO_LINE_END}`;
  const chinese = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'安全生产责任制度落实情况的通知') },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom('2019', '15%', 'GB/T', '——', '……', ' ', '\u{20000}') },
    ),
    { maxLength: 200 },
  );

  test('loses and adds nothing but spaces at line ends', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 3, max: 30 }), (parts, cells) => {
        const text = parts.join('');
        expect(linesOf(text, cells).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('starts no line with a mark that may not, ends none with one that may not, wherever a line could avoid it', () => {
    const sane = fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...'安全生产责任制度落实情况的通知') },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '安，',
            '全。',
            '《条例》',
            '“四防”、',
            '（试行）',
            '——',
            '……',
            '2019',
            '；',
            '〔2019〕',
          ),
        },
      ),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(sane, (parts) => {
        const text = `文${parts.join('字')}`;
        const lines = linesOf(text, 28, 26);
        for (const line of lines.slice(1)) expect(NO_LINE_START).not.toContain([...line][0]);
        for (const line of lines.slice(0, -1)) expect(NO_LINE_END).not.toContain([...line].at(-1));
      }),
    );
  });
});

describe('setLine', () => {
  test('justifies to the measure and puts the hanging mark outside it', () => {
    const characters = toCharacters([{ text: '一二三2019四，五六七', font: '仿宋' }], style, gridFonts);
    const ranges = breakLines(characters, { first: pt(65), rest: pt(65) });
    const first = ranges[0];
    if (!first) throw new Error('no line');
    const line = setLine(characters, first, { left: pt(0), measure: pt(65), align: 'justify', tracking: pt(0) });
    expect(line.text).toBe('一二三2019四，');
    expect(line.hanging).toBe(true);
    expect(line.width).toBeCloseTo(75, 6);
    expect(line.runs.map((run) => run.text)).toEqual(['一二三', '2019', '四', '，']);
    expect(line.runs.find((run) => run.text === '2019')?.tracking).toBe(0);
    expect(line.runs.at(-1)?.x).toBeCloseTo(65, 6);
  });
});
