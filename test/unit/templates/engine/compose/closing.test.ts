import { expect, test } from 'vitest';
import { layOut, plainModel } from '../../../../support/plain-model';

test.each([['none'], ['space']] as const)('a 署名 longer than a line wraps; the date stays one line (%s)', (seal) => {
  const name = '某某市安全生产委员会办公室与某某市应急管理局及某某市市场监督管理局联合工作组';
  for (const text of [name.slice(0, 25), name.slice(0, 28), name, name.repeat(3)]) {
    const closing = { signatures: [{ text }], date: { text: '2024年5月1日' }, seal };
    const lines = layOut(plainModel({ closing })).laidOut.pages.flatMap((page) => page.lines);
    const dates = lines.filter(({ element }) => element === '成文日期');
    expect(dates.map((line) => line.text)).toEqual(['2024年5月1日']);
    const names = lines.filter(({ element }) => element === '发文机关署名');
    expect(names.map((line) => line.text).join('')).toBe(text);
    for (const { x, width } of [...dates, ...names]) {
      expect(x).toBeGreaterThan(27.9);
      expect(x + width).toBeLessThan(184.1);
    }
  }
});

test('a 署名 longer than a line is parted into lines of like length that begin below one another', () => {
  const text = '某某市安全生产委员会办公室与某某市应急管理局及某某市市场监督管理局联合工作组';
  const closing = { signatures: [{ text }], date: { text: '2024年5月1日' }, seal: 'none' as const };
  const lines = layOut(plainModel({ closing })).laidOut.pages.flatMap((page) => page.lines);
  const names = lines.filter(({ element }) => element === '发文机关署名');
  const [date] = lines.filter(({ element }) => element === '成文日期');
  expect(names).toHaveLength(2);
  expect(names[1]?.x).toBeCloseTo(names[0]?.x ?? 0, 1);
  expect(Math.max(...names.map(({ x, width }) => x + width))).toBeCloseTo(184 - 2 * 5.57, 0);
  expect((date?.x ?? 0) - (names[0]?.x ?? 0)).toBeCloseTo(2 * 5.57, 0);
});
