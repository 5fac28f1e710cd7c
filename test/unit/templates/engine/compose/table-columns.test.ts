import { describe, expect, it } from 'vitest';
import { shareOut } from '#engine/compose/share-out';
import { decimalInsets, isNumeric } from '#engine/compose/numeric-column';
import type { Table } from '#engine/model/document';
import { pt } from '#engine/units';
import { gridFonts } from '../../../../support/grid-fonts';
import { layOut, plainModel } from '../../../../support/plain-model';

const linesOf = (table: Pick<Table, 'columns' | 'rows'>) =>
  layOut(plainModel({ body: [{ type: 'table', ...table }] })).laidOut.pages.flatMap(({ lines }) =>
    lines.filter(({ element }) => element === '表格').map(({ text }) => text),
  );
const long = '对照职责清单逐项核查责任落实情况，完成整改并报告。'.repeat(4);

describe('columns by content', () => {
  it('keep dates, numbers, short names and short headings on one line', () => {
    const lines = linesOf({
      columns: ['整改时限', '数量', '问题描述', '整改意见', '单位'].map((title) => ({ title })),
      rows: [['2024年10月31日', '1,234.5', long, long, '东岭区']],
    });
    expect(lines).toEqual(expect.arrayContaining(['整改时限', '数量', '单位', '2024年10月31日', '1,234.5', '东岭区']));
  });
});

describe('given widths', () => {
  it('give way to a date that would break', () => {
    const lines = linesOf({
      columns: [
        { title: '时限', width: 1 },
        { title: '描述', width: 20 },
      ],
      rows: [['2024年10月31日', long]],
    });
    expect(lines).toContain('2024年10月31日');
  });

  it('are proportions otherwise', () => {
    expect(shareOut(100, { weights: [1, 3], least: [10, 10] })).toEqual([25, 75]);
  });
});

it('sharing out cuts all in proportion where they ask for more than there is', () => {
  expect(shareOut(100, { weights: [1, 1], least: [150, 50] })).toEqual([75, 25]);
});

describe('a numeric column', () => {
  it('is told from serial numbers, years and words', () => {
    expect(isNumeric(['5', '1,024', '—'])).toBe(true);
    expect(isNumeric(['1', '2', '3'])).toBe(false);
    expect(isNumeric(['2023', '2024'])).toBe(false);
    expect(isNumeric(['0', '0', '1'])).toBe(false);
    expect(isNumeric(['0', '0', '1'], '正在整改（项）')).toBe(true);
    expect(isNumeric(['1', '2', '3'], '序号（个）')).toBe(false);
    expect(isNumeric(['5', '约10'])).toBe(false);
  });

  it('sets decimal points below one another', () => {
    const insets = decimalInsets(['1200', '3.5', '0.25'], { font: '仿宋', size: pt(12), fonts: gridFonts });
    expect(insets).toEqual([360, 120, 0]);
    expect(decimalInsets(['1', '20'], { font: '仿宋', size: pt(12), fonts: gridFonts })).toBeUndefined();
  });
});
