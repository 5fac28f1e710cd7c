import { expect, test } from 'vitest';
import { gbt33476 } from '#standard/gbt33476';
import { textArea } from '#standard/text-area';
import { twipToMm } from '#engine/units';
import type { Table } from '#engine/model/document';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const codes = (table: Partial<Table>): readonly string[] => {
  const whole: Table = { type: 'table', columns: [{ title: '事项' }], rows: [['一']], ...table };
  const { diagnostics } = layOut(plainModel({ body: [plain('如下。'), whole] })).laidOut;
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

test('a table head that no page can hold is an error, a row of any height is none', () => {
  const perPage = Math.floor(twipToMm(textArea(gbt33476.page, 'portrait').height) / 6.35);
  const lines = (count: number): string => Array.from({ length: count }, () => '字').join('\n');
  expect(codes({ columns: [{ title: lines(perPage * 2) }] })).toEqual(['outside-page']);
  expect(codes({ rows: [[lines(perPage * 2)]] })).toEqual([]);
});

test('more columns than characters fit side by side is an error', () => {
  const columns = (count: number): Partial<Table> => ({
    columns: Array.from({ length: count }, () => ({ title: '列' })),
    rows: [Array.from({ length: count }, () => '一')],
  });
  expect(codes(columns(300))).toEqual(['table-too-wide']);
  expect(codes(columns(12))).toEqual([]);
});

test('columns that hold two or three characters each are warned of in portrait, and landscape is suggested', () => {
  const table: Table = {
    type: 'table',
    columns: Array.from({ length: 13 }, () => ({ title: '完成情况' })),
    rows: [Array.from({ length: 13 }, () => '12.5')],
    path: 'body[1]',
  };
  const { diagnostics } = layOut(plainModel({ body: [table] })).laidOut;
  expect(diagnostics).toMatchObject([{ code: 'table-cramped', severity: 'warning', path: 'body[1]' }]);
  expect(diagnostics[0]?.message).toContain('横排');
  const attachment = { role: 'attachment', title: { text: '清单' }, titleNotes: [], orientation: 'landscape' } as const;
  expect(layOut(plainModel({ attachments: [{ ...attachment, body: [table] }] })).laidOut.diagnostics).toEqual([]);
});

test('a 版记 taller than a page is an error', () => {
  const imprint = (organs: number) => ({ copyTo: { text: '某某市安全生产委员会，'.repeat(organs) } });
  const errors = (organs: number) =>
    layOut(plainModel({ imprint: imprint(organs) })).laidOut.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors(400)).toMatchObject([{ code: 'outside-page' }]);
  expect(errors(40)).toEqual([]);
});
