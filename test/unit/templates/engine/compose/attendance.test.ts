import { describe, expect, test } from 'vitest';
import type { ElementName, PageLine } from '#engine/pages/page';
import { layOut, plainModel } from '../../../../support/plain-model';

const people = Array.from({ length: 20 }, (_, index) => `某局${'甲乙丙丁'.charAt(index % 4)}某`).join('，');
const attendance = [
  { label: '出席' as const, people: { text: people } },
  { label: '请假' as const, people: { text: '丁某' } },
];

describe('参会人员 (GB/T 9704—2012 10.3)', () => {
  const [page] = layOut(plainModel({ format: 'minutes', attendance, closing: { signatures: [], seal: 'none' } }))
    .laidOut.pages;
  const of = (wanted: ElementName) => (page?.lines ?? []).filter(({ element }) => element === wanted);
  const [first, second, ...others] = of('参会人员') as [PageLine, PageLine, ...PageLine[]];

  test('is said in full, labels in 黑体, names in 仿宋', () => {
    expect([first, second, ...others].map(({ text }) => text).join('')).toBe(`出席：${people}请假：丁某`);
    const faces = first.runs.map(({ text, font }) => `${font} ${text.slice(0, 3)}`);
    expect(faces).toEqual(['黑体 出席：', '仿宋 某局甲']);
  });

  test('stands one line below the text, two characters in', () => {
    const body = of('正文').at(-1) as PageLine;
    expect(first.top - body.bottom).toBeCloseTo(10.39, 1);
    expect(first.x - 28).toBeCloseTo(2 * 5.57, 1);
    expect(others.at(-1)?.x).toBe(first.x);
  });

  test('hangs further lines under the first name', () => {
    expect(Math.abs(second.x - (first.runs[1]?.x ?? 0))).toBeLessThan(0.2);
  });
});
