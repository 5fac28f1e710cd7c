import type { PdfRule } from '../../readers/pdf/pdf-file';
import { twip, twipToMm } from '../../units';
import type { Clause, Outcome } from '../clause';
import { fact, length, type Finding } from '../finding';
import { BLOCK, MM_PER_PT } from '../measures';
import type { PrintedDocument } from '../pdf/printed-document';

const CLAUSE = 'GB/T 9704—2012 7.4.1';
const NONE = '末页没有找到版记的分隔线';
const IN_WORD = '版记落在哪一页、什么高度，要到打开文件的程序排版时才能确定';
const THICK = 0.35;
const THIN = 0.25;

/** A letter's 版记 has no rules (10.1). */
const formats = ['document', 'order', 'minutes'] as const;

const withRules = (
  { imprintRules, file }: PrintedDocument,
  measure: (rules: readonly PdfRule[], where: string) => Outcome,
): Outcome => (imprintRules.length === 0 ? NONE : measure(imprintRules, `第${String(file.pages.length)}页`));

const lastRule: Clause = {
  id: 'imprint-last-rule',
  clause: CLAUSE,
  title: '版记末条分隔线与最后一面的版心下边缘重合',
  formats,
  pdf: (document) =>
    withRules(document, (rules, where) => [
      length({ what: '版记末条分隔线', where }, rules.at(-1)?.y1 ?? NaN, { mm: BLOCK.bottom, tolerance: 0.5 }),
    ]),
  docx: IN_WORD,
};

const even: Clause = {
  id: 'imprint-even-page',
  clause: 'GB/T 33476.2—2016 7.3.1',
  title: '版记置于偶数页',
  formats,
  pdf: (document) =>
    withRules(document, (_, where) => {
      const page = document.file.pages.length;
      return [fact({ what: '版记所在页', where }, String(page), '偶数页', page % 2 === 0)];
    }),
  docx: IN_WORD,
};

const weights: Clause = {
  id: 'imprint-rule-weight',
  clause: CLAUSE,
  title: '版记首条、末条分隔线用粗线（0.35 mm），中间的用细线（0.25 mm）',
  formats,
  pdf: (document) =>
    withRules(document, (rules, where) =>
      rules.map((rule, index) => weight(where, rule.width, index === 0 || index === rules.length - 1)),
    ),
  docx: ({ imprintTable }) => {
    const rows = imprintTable?.rows ?? [];
    const above = rows.flatMap(({ cells }) => cells.slice(0, 1).flatMap((cell) => cell.above ?? []));
    const below = rows.flatMap(({ cells }) => cells.slice(0, 1).flatMap((cell) => cell.below ?? [])).at(-1);
    if (above.length === 0 || !below) return '没有找到画成表格边框的版记分隔线';
    const lines = [...above, below];
    return lines.map(({ width }, index) =>
      weight('版记', width * MM_PER_PT, index === 0 || index === lines.length - 1),
    );
  },
};

const weight = (where: string, value: number, thick: boolean): Finding =>
  length({ what: '版记分隔线粗细', where }, value, { mm: thick ? THICK : THIN, tolerance: 0.04 });

const lengths: Clause = {
  id: 'imprint-rule-length',
  clause: CLAUSE,
  title: '版记的分隔线与版心等宽',
  formats,
  pdf: (document) =>
    withRules(document, (rules, where) =>
      rules.map((rule) =>
        length({ what: '版记分隔线长度', where }, rule.x2 - rule.x1, { mm: BLOCK.right - BLOCK.left, tolerance: 1 }),
      ),
    ),
  docx: ({ imprintTable }) =>
    imprintTable
      ? [
          length({ what: '版记表格宽', where: '版记' }, twipToMm(twip(imprintTable.width)), {
            mm: BLOCK.right - BLOCK.left,
            tolerance: 1,
          }),
        ]
      : '没有找到排成表格的版记',
};

export const imprintClauses: readonly Clause[] = [lastRule, even, weights, lengths];
