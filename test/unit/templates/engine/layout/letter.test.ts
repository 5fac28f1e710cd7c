import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#engine/model/document';
import type { ElementName, Page, PageLine } from '#engine/pages/page';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const head = {
  mark: { names: ['某市应急管理局', '某市公安局'], suffix: '' },
  number: { text: '某函〔2024〕3号' },
  signers: [],
};
const letter = (changes: Partial<DocumentModel> = {}) =>
  layOut(plainModel({ format: 'letter', head, ...changes })).laidOut;

function only(page: Page | undefined, element: ElementName): PageLine {
  const line = page?.lines.find((one) => one.element === element);
  if (!line) throw new Error(`no ${element}`);
  return line;
}

describe('信函格式 (GB/T 9704—2012 10.1)', () => {
  const { pages } = letter({ body: [plain('安'.repeat(28 * 22 * 2))] });
  const [first, second] = pages;
  const lines = first?.rules.filter(({ element }) => element === '红色双线') ?? [];

  test('shows the sponsor alone, 30 mm below the page’s edge', () => {
    expect(only(first, '发文机关标志').text).toBe('某市应急管理局');
    expect(Math.abs(only(first, '发文机关标志').top - 30)).toBeLessThan(1);
  });

  test('draws two double lines of 170 mm, thick over thin and thin over thick', () => {
    expect(lines.map(({ x1, x2 }) => Math.round(x2 - x1))).toEqual([170, 170, 170, 170]);
    const [thick, thin, upperThin, lowerThick] = lines.map(({ width }) => width);
    expect(thick).toBeGreaterThan(thin ?? 9);
    expect(lowerThick).toBeGreaterThan(upperThin ?? 9);
    const last = lines[3];
    expect((last?.y1 ?? 0) + (last?.width ?? 0) / 2).toBeCloseTo(277, 1);
    expect(second?.rules).toEqual([]);
  });

  test('keeps 4 mm between mark and line, 7/8 of a character below it, and two lines to the title', () => {
    expect(Math.abs((lines[0]?.y1 ?? 0) - only(first, '发文机关标志').bottom - 4)).toBeLessThan(0.7);
    const lower = (lines[1]?.y1 ?? 0) + (lines[1]?.width ?? 0) / 2;
    expect(only(first, '发文字号').top - lower).toBeCloseTo(4.84, 1);
    expect(only(first, '标题').top - only(first, '发文字号').bottom).toBeCloseTo(20.78, 1);
  });

  test('sets the number flush right, on the first line of what is flush left', () => {
    const corner = {
      ...head,
      copyNumber: { text: '000012' },
      secrecy: { text: '秘密★1年' },
      urgency: { text: '特急' },
    };
    const page = letter({ head: corner }).pages[0];
    const number = only(page, '发文字号');
    expect(Math.abs(number.x + number.width - 184)).toBeLessThan(0.1);
    expect(number.baseline).toBe(only(page, '份号').baseline);
    expect(only(page, '密级').top).toBeGreaterThan(number.top);
    expect(only(page, '紧急程度').top).toBeGreaterThan(only(page, '密级').top);
  });

  test('leaves page 1 without a number and numbers the others', () => {
    expect(pages.map(({ numbered }) => numbered)).toEqual([false, true, true]);
    expect(first?.lines.some(({ element }) => element === '页码')).toBe(false);
  });
});

test('版记 of a letter is 抄送 alone, without rules, at the foot of the last page, even or odd', () => {
  const { pages, diagnostics } = letter({ imprint: { copyTo: { text: '某局' }, printedBy: { text: '某办' } } });
  expect(pages).toHaveLength(1);
  expect(only(pages[0], '抄送机关').bottom).toBeGreaterThan(255);
  expect(pages[0]?.rules.map(({ element }) => element)).not.toContain('版记分隔线');
  expect(pages[0]?.lines.map(({ element }) => element)).not.toContain('印发机关');
  expect(diagnostics.map(({ code }) => code)).toEqual(['imprint-in-letter']);
});

test('a name too long for a striking mark is set on one line, and warned of', () => {
  const { pages, diagnostics } = letter({ head: { ...head, mark: { names: ['某'.repeat(30)], suffix: '' } } });
  expect(pages[0]?.lines.filter(({ element }) => element === '发文机关标志')).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['mark-small']);
});
