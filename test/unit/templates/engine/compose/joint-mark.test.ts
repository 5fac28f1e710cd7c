import { describe, expect, test } from 'vitest';
import type { PageLine } from '#engine/pages/page';
import { layOut, plainModel } from '../../../../support/plain-model';

const NAMES = [
  '某市发展和改革委员会',
  '某市财政局',
  '某市住房和城乡建设局',
  '某市公安局',
  '某市应急管理局',
  '某市交通运输局',
  '某市生态环境局',
  '某市消防救援支队',
];

function laidOut(names: readonly string[], suffix = '文件') {
  const head = { mark: { names, suffix }, number: { text: '某发〔2024〕3号' }, signers: [] };
  const { laidOut: result } = layOut(plainModel({ head }));
  const page = result.pages[0];
  const mark = (page?.lines ?? []).filter(({ element }) => element === '发文机关标志');
  const codes = result.diagnostics.map(({ code }) => code).filter((code) => code.startsWith('joint-mark'));
  return { page, mark, codes };
}

const right = ({ x, width }: PageLine) => x + width;
const middle = ({ top, bottom }: PageLine) => (top + bottom) / 2;

describe.each([2, 3, 4, 5, 6, 7, 8])('a mark of %d organs (GB/T 9704—2012 7.2.4)', (count) => {
  const { page, mark, codes } = laidOut(NAMES.slice(0, count));
  const names = mark.slice(0, -1);
  const suffix = mark.at(-1);

  test('shows every name, the sponsor on top, 72 mm from the page’s edge', () => {
    expect(names.map(({ text }) => text)).toEqual(NAMES.slice(0, count));
    expect(codes).toEqual([]);
    expect(Math.abs((names[0]?.top ?? 0) - 72)).toBeLessThan(1);
    for (const [index, name] of names.entries())
      if (index > 0) expect(name.top).toBeGreaterThan(names[index - 1]?.bottom ?? 0);
  });

  test('makes all names equally wide and keeps the whole centred in the text block', () => {
    for (const name of names) {
      expect(Math.abs(name.x - (names[0]?.x ?? 0))).toBeLessThan(0.01);
      expect(Math.abs(right(name) - right(names[0] as PageLine))).toBeLessThan(0.01);
    }
    expect(names[0]?.x).toBeGreaterThanOrEqual(28 - 0.01);
    expect(((names[0]?.x ?? 0) + right(suffix as PageLine)) / 2).toBeCloseTo(106, 1);
  });

  test('sets 文件 at the right, in the middle of the names’ height', () => {
    expect(suffix?.text).toBe('文件');
    expect(suffix?.x).toBeGreaterThan(right(names[0] as PageLine));
    const height = (middle(names[0] as PageLine) + middle(names.at(-1) as PageLine)) / 2;
    expect(middle(suffix as PageLine)).toBeCloseTo(height, 1);
  });

  test('leaves room for text on page 1', () => {
    expect(page?.lines.some(({ element }) => element === '正文')).toBe(true);
  });
});

test('a joint mark may do without 文件', () => {
  expect(laidOut(NAMES.slice(0, 2), '').mark.map(({ text }) => text)).toEqual(NAMES.slice(0, 2));
});

test('warns where the names make the mark small', () => {
  const { mark, codes } = laidOut(['某'.repeat(20), '某市财政局']);
  expect(codes).toEqual(['joint-mark-small']);
  expect(mark).toHaveLength(3);
});

test.each([
  ['names of thirty characters', Array.from({ length: 8 }, (_, index) => `某${index}`.padEnd(30, '市'))],
  ['thirty organs', Array.from({ length: 30 }, (_, index) => `第${index}局`)],
])('sets the sponsor alone and says so rather than shrink the mark below the text: %s', (_, names) => {
  const { mark, codes } = laidOut(names);
  expect(codes).toContain('joint-mark-sponsor-only');
  expect(mark.map(({ text }) => text).join('')).toBe(`${names[0]}文件`);
});
