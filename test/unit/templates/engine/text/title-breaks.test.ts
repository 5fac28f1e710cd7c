import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle } from '#engine/text/title-breaks';
import { forcedBreakNotes } from '#engine/text/title-notes';
import { widthOf } from '#engine/text/title-width';
import { splitWords } from '#electron/services/words';

/** Titles as offices write them, one a line, with the breaks that read best. */
const everyday = readFileSync(join(import.meta.dirname, 'titles.txt'), 'utf8')
  .trim()
  .split('\n');

const broken = (text: string) => breakTitle(text, 20, splitWords).lines;

describe('title lines (GB/T 9704—2012 7.3.1)', () => {
  test.each(everyday)('%s', (title) => {
    expect(broken(title.replaceAll('/', '')).join('/')).toBe(title);
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

  test('keeps numbers, organs and whole names together, and avoids the hourglass', () => {
    const issuer = fc.constantFrom('', '云岭县人民政府', '中共云岭县纪律检查委员会', '云岭县应急管理局云岭县公安局');
    const matter = fc.constantFrom('加强', '印发', '进一步做好', '贯彻落实', '修订');
    const object = fc.constantFrom(
      '云政发〔2024〕15号文件',
      '《云岭县安全生产责任制实施细则（试行）》',
      '“回头看”工作',
      '2024年第12次检查',
      '东山镇人民政府值班工作',
      '中华人民共和国安全生产法',
    );
    const whole = [
      '〔2024〕15号',
      '2024年',
      '第12次',
      '人民政府',
      '应急管理局',
      '中华人民共和国',
      '安全生产',
      '责任制',
    ];
    fc.assert(
      fc.property(issuer, matter, fc.array(object, { minLength: 1, maxLength: 4 }), (from, verb, things) => {
        const title = `${from}关于${verb}${things.join('、')}的通知`;
        const { lines } = breakTitle(title, 20, splitWords);
        expect(lines.join('')).toBe(title);
        for (const name of whole) {
          const inTitle = title.split(name).length;
          expect(lines.reduce((sum, line) => sum + line.split(name).length - 1, 1)).toBe(inTitle);
        }
        for (const line of lines) expect(line).not.toMatch(/^[的、，》”）〕]|[《“（〔]$|^(?:通知|的通知)$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is told of a title', () => {
  const notes = (text: string) => breakTitle(text, 20, splitWords).notes;

  test('nothing where it stands on one line', () => {
    expect(notes('关于开展安全生产检查的通知')).toEqual([]);
  });

  test('how many lines, their shape and where they end', () => {
    const [note] = notes('关于举办领导干部学习贯彻习近平新时代中国特色社会主义思想专题培训班的通知');
    expect(note?.code).toBe('title-lines');
    expect(note?.severity).toBe('hint');
    for (const words of ['3行（12、16、8字）', '菱形', '“学习贯彻”', '没有拆开'])
      expect(note?.message).toContain(words);
  });

  test('that a name too long for a line was broken', () => {
    expect(notes('关于印发《云岭县党政领导干部安全生产责任制实施细则》的通知')[0]?.message).toContain('只得断开');
  });

  test('that it is too long for five lines', () => {
    expect(notes(`关于${'加强安全生产检查'.repeat(13)}的通知`).map(({ code }) => code)).toEqual(['title-too-long']);
  });

  test('what breaks the author insists on do: torn words, lines too long, a single character, an hourglass', () => {
    const told = (...lines: string[]) =>
      forcedBreakNotes(lines, 20, splitWords)
        .map(({ message }) => message)
        .join('');
    expect(told('关于开展安全', '生产检查的通知')).toContain('把“安全生产”拆开了');
    expect(told('关于开展安全生产重大事故隐患排查整治专项行动', '的通知')).toContain('第1行有22个字');
    expect(told('关于加强城镇燃气安全', '管理', '工作检查验收和考核的通知')).toContain('不成梯形或菱形');
    expect(told('关于加强', '城镇燃气安全管理工作的通知')).toBe('');
  });
});
