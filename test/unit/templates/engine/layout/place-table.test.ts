import { describe, expect, it } from 'vitest';
import type { Table } from '#engine/model/document';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const layOutTable = (table: Partial<Table>, before = 1) => {
  const whole: Table = { type: 'table', columns: [{ title: '事项' }], rows: [['一']], ...table };
  return layOut(
    plainModel({ body: [plain('甲'.repeat(28 * before)), whole], closing: { signatures: [], seal: 'none' } }),
  );
};
const cells = (result: ReturnType<typeof layOutTable>) =>
  result.laidOut.pages.map(({ lines }) => lines.filter(({ element }) => element === '表格').map(({ text }) => text));
const textOfLines = (count: number) => Array.from({ length: count }, (_, line) => `第${line}行`).join('\n');

describe('a row taller than a page', () => {
  const result = layOutTable({ rows: [['短'], [textOfLines(90)], ['末']] });
  const pages = cells(result);

  it('goes on over the pages without losing or repeating a line', () => {
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().filter((text) => text !== '事项')).toEqual(['短', ...textOfLines(90).split('\n'), '末']);
  });

  it('has the head above it on each of them', () => {
    expect(pages.map((texts) => texts[0])).toEqual(pages.map(() => '事项'));
  });

  it('is the only one that the DOCX may split', () => {
    expect(result.hints.tables[0]?.split).toEqual([1]);
  });

  it('stays inside the text block', () => {
    expect(result.laidOut.diagnostics.filter(({ code }) => code === 'outside-page')).toEqual([]);
  });
});

it('a low row is kept whole', () => {
  const rows = Array.from({ length: 30 }, (_, row) => [`${row}甲\n${row}乙`]);
  for (const texts of cells(layOutTable({ rows }))) expect(texts.length % 2).toBe(1);
});

describe('a merged column', () => {
  const columns = [{ title: '任务', merge: true as const }, { title: '举措' }];
  const rows = (count: number) => Array.from({ length: count }, (_, row) => ['同一任务', `举措${row}`]);

  it('shows equal neighbours once, in the middle of their rows', () => {
    const { lines } = layOutTable({ columns, rows: rows(3) }).laidOut.pages[0] ?? { lines: [] };
    const task = lines.filter(({ text }) => text === '同一任务');
    expect(task.map(({ top }) => top)).toEqual(lines.filter(({ text }) => text === '举措1').map(({ top }) => top));
  });

  it('keeps different neighbours apart', () => {
    expect(
      cells(
        layOutTable({
          columns,
          rows: [
            ['甲', '一'],
            ['乙', '二'],
          ],
        }),
      ).flat(),
    ).toContain('乙');
  });

  it('begins anew on every page', () => {
    const pages = cells(layOutTable({ columns, rows: rows(60) }));
    expect(pages.map((texts) => texts.filter((text) => text === '同一任务').length)).toEqual(pages.map(() => 1));
  });

  it('makes its last row as high as its text needs', () => {
    const tall = textOfLines(6);
    const result = layOutTable({
      columns,
      rows: [
        [tall, '一'],
        [tall, '二'],
      ],
    });
    const [first = 0, last = 0] = result.hints.tables[0]?.rowHeights ?? [];
    expect(last).toBeGreaterThan(first);
    expect(first + last).toBeGreaterThanOrEqual(6 * 360);
  });

  it('has no rule between its rows', () => {
    const rulesOf = (merge: boolean) =>
      layOutTable({ columns: [{ title: '任务', ...(merge ? { merge } : {}) }, { title: '举措' }], rows: rows(2) })
        .laidOut.pages[0]?.rules.filter(({ element, y1, y2 }) => element === '表格线' && y1 === y2)
        .map(({ x1 }) => x1) ?? [];
    expect(new Set(rulesOf(false)).size).toBe(1);
    expect(new Set(rulesOf(true)).size).toBe(2);
  });
});
