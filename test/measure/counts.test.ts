import { describe, expect, it } from 'vitest';
import { KINDS } from '#kinds/registry';
import { countsOf } from '../support/measure/counts';
import { readPaper } from '../support/measure/tables';
import { pdfOf, prepareInput } from '../support/produce-sample';
import { readPdf } from '../support/read-pdf';

/** Kinds whose text counts what their tables hold, and how many numbers of each sample must be found. */
const COUNTING: Readonly<Record<string, number>> = {
  'supervision-circular': 5,
  'inspection-feedback': 3,
  'problem-list': 1,
  'rectification-report': 3,
  'rectification-ledger': 2,
  'clue-transfer': 3,
  'responsibility-list': 3,
};

const samples = KINDS.flatMap((kind) => kind.samples.map(({ name, input }) => ({ kind: kind.id, name, input })));

describe.each(samples)('the numbers of $kind $name', ({ kind, input }) => {
  it('agree in sentences, lists and tables of the finished PDF', async () => {
    const counts = countsOf(readPaper(await readPdf(await pdfOf(prepareInput(input)))));
    expect(counts.filter(({ said, counted }) => said !== counted)).toEqual([]);
    expect(counts.length).toBeGreaterThanOrEqual(COUNTING[kind] ?? 0);
  });
});

it('finds a number that does not agree', () => {
  const text = '共检查单位（企业）46家，发现问题3项，其中重大隐患1项，涉及2家单位（企业）。';
  const rows = [
    ['1', '甲公司', '重大隐患'],
    ['2', '乙公司', '一般隐患'],
  ];
  const tables = [{ heads: ['序号', '被督查单位', '问题性质'], rows }];
  const wrong = countsOf({ text, tables }).filter(({ said, counted }) => said !== counted);
  expect(wrong).toEqual([{ what: '问题数', said: 3, counted: 2 }]);
});
