import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCellBlock, parseTsv } from '#data/lists/tsv';

/** As spreadsheets write: a cell with a tab, a line end or a quote at its start is quoted. */
const write = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n') + '\r\n';

describe('parseTsv', () => {
  it('reads a block as the spreadsheet wrote it', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '乙', '1', ' ', '"', '\t', '\n', '，'), maxLength: 6 });
    const width = fc.integer({ min: 2, max: 4 });
    const block = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(write(rows))).toEqual(rows);
      }),
    );
  });

  it('keeps a lone quote, which is only a character', () => {
    expect(parseTsv('"甲\t乙')).toEqual([['"甲', '乙']]);
    expect(parseTsv('5" 管\t乙')).toEqual([['5" 管', '乙']]);
  });

  it('keeps empty cells and empty rows between filled ones', () => {
    expect(parseTsv('甲\t\t乙\n\t\t\n丙\t\t')).toEqual([
      ['甲', '', '乙'],
      ['', '', ''],
      ['丙', '', ''],
    ]);
  });
});

describe('isCellBlock', () => {
  it('tells cells from words for one cell', () => {
    expect(isCellBlock('甲\t乙')).toBe(true);
    expect(isCellBlock('甲\n乙')).toBe(true);
    expect(isCellBlock('甲\n')).toBe(false);
    expect(isCellBlock('东岭区恒远化工有限公司')).toBe(false);
  });
});
