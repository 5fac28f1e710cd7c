import { describe, expect, it } from 'vitest';
import type { FormRow } from '#engine/model/document';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const layOutForm = (rows: readonly FormRow[], { before = 1, columns = [1, 2, 1, 2] } = {}) =>
  layOut(
    plainModel({
      body: [plain('甲'.repeat(28 * before)), { type: 'form', columns, rows }],
      closing: { signatures: [], seal: 'none' },
    }),
  );
type Result = ReturnType<typeof layOutForm>;
const linesOf = ({ laidOut }: Result) =>
  laidOut.pages.map(({ lines }) => lines.filter(({ element }) => element === '表格'));
const rulesOf = ({ laidOut }: Result) =>
  laidOut.pages.flatMap(({ rules }) => rules.filter(({ element }) => element === '表格线'));
const textOfLines = (count: number) => Array.from({ length: count }, (_, line) => `第${line}行`).join('\n');
const label = (text: string) => ({ text, label: true as const });

describe('cells', () => {
  const result = layOutForm([
    { cells: [label('姓名'), { text: '张三' }, label('职务'), { text: '科长' }] },
    { cells: [label('单位'), { text: '某局', span: 3 }] },
  ]);

  it('span columns: the last one of a row takes all that are left', () => {
    const upright = rulesOf(result).filter(({ x1, x2 }) => x1 === x2);
    const edges = [...new Set(upright.map(({ x1 }) => x1))].sort((a, b) => a - b);
    expect(edges).toHaveLength(5);
    const row = (top: number) => upright.filter(({ y1 }) => y1 === top).map(({ x1 }) => x1);
    const tops = [...new Set(upright.map(({ y1 }) => y1))].sort((a, b) => a - b);
    expect(tops.map((top) => row(top).length)).toEqual([5, 3]);
  });

  it('set labels in 黑体 and values in 仿宋', () => {
    expect(
      linesOf(result)
        .flat()
        .map(({ text, font }) => `${font} ${text}`),
    ).toEqual(['黑体 姓名', '仿宋 张三', '黑体 职务', '仿宋 科长', '黑体 单位', '仿宋 某局']);
  });
});

describe('a row with a least height', () => {
  const result = layOutForm([{ heightMm: 40, cells: [label('意见'), { text: '同意。', foot: '签字：\n年月日' }] }]);
  const [top = 0, bottom = 0] = rulesOf(result)
    .filter(({ y1, y2 }) => y1 === y2)
    .map(({ y1 }) => y1)
    .sort((a, b) => a - b);

  it('is so high though its text needs less', () => {
    expect(bottom - top).toBeCloseTo(40, 1);
  });

  it('has who signs and when at its foot, flush right, in the DOCX too', () => {
    const [, opinion, signed, dated] = linesOf(result).flat();
    if (!opinion || !signed || !dated) throw new Error('lines');
    expect([opinion, signed, dated].map(({ text }) => text)).toEqual(['同意。', '签字：', '年月日']);
    expect(opinion.top - top).toBeLessThan(3);
    expect(bottom - dated.bottom).toBeLessThan(3);
    expect(dated.top - signed.bottom).toBeLessThan(3);
    expect(dated.x + dated.width).toBeGreaterThan(180);
    expect(result.hints.tables[0]?.footSpaces?.[0]?.[1]).toBeGreaterThan(0);
  });

  it('moves to the next page as a whole where it does not fit', () => {
    const [first, second] = linesOf(
      layOutForm([{ heightMm: 60, cells: [label('意见'), { text: '同意。' }] }], { before: 13 }),
    );
    expect(first).toEqual([]);
    expect(second?.map(({ text }) => text)).toEqual(['意见', '同意。']);
  });
});

describe('a row taller than a page', () => {
  const result = layOutForm([{ cells: [label('记录'), { text: textOfLines(90), foot: '签字：' }] }]);

  it('goes on over the pages without losing or repeating a line, its foot last', () => {
    const texts = linesOf(result)
      .flat()
      .map(({ text }) => text);
    expect(linesOf(result).length).toBeGreaterThan(2);
    expect(texts.filter((text) => text !== '记录')).toEqual([...textOfLines(90).split('\n'), '签字：']);
    expect(texts.filter((text) => text === '记录')).toHaveLength(1);
  });

  it('may be split in the DOCX, and stays inside the text block', () => {
    expect(result.hints.tables[0]?.split).toEqual([0]);
    expect(result.laidOut.diagnostics.filter(({ code }) => code === 'outside-page')).toEqual([]);
  });
});
