import { ifFound } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import { BLOCK, PAGE, TWO_LINES } from '../measures';
import { folioOf } from '../pdf/page-parts';
import type { PrintedDocument } from '../pdf/printed-document';
import type { PdfRule } from '../../readers/pdf/pdf-file';

const CLAUSE = 'GB/T 9704—2012 10.1';
const formats = ['letter'] as const;
const FIRST = '第1页';
const NOT_PRINTED = '信函格式的双线由图形画成，位置要到排版时才能确定';
/** 7/8 of the height of 3号 type. */
const CLOSE = 4.84;

/** The pair of rules in the upper half of the page, and that at its foot. */
function doubleLines({ redRules }: PrintedDocument): {
  readonly upper: readonly PdfRule[];
  readonly lower: readonly PdfRule[];
} {
  const upper = redRules.filter((rule) => rule.y1 < PAGE.height / 2);
  return { upper, lower: redRules.filter((rule) => !upper.includes(rule)) };
}

const markTop: Clause = {
  id: 'letter-mark-top',
  clause: CLAUSE,
  title: '信函的发文机关标志上边缘至上页边 30 mm',
  formats,
  pdf: ({ parts }) =>
    ifFound(parts.head.mark, '发文机关标志', ({ of }) => [
      length({ what: '发文机关标志上边缘', where: FIRST }, of[0]?.top ?? NaN, { mm: 30, tolerance: 1 }),
    ]),
  docx: NOT_PRINTED,
};

const upperLine: Clause = {
  id: 'letter-upper-line',
  clause: CLAUSE,
  title: '发文机关标志下 4 mm 处印一条红色双线（上粗下细）',
  formats,
  pdf: (document) =>
    ifFound(document.parts.head.mark, '发文机关标志', ({ of }) => {
      const { upper } = doubleLines(document);
      const [first, second] = upper;
      if (!first || !second)
        return [fact({ what: '首条双线', where: FIRST }, `${String(upper.length)} 条`, '双线', false)];
      return [
        length({ what: '发文机关标志至双线', where: FIRST }, first.y1 - first.width / 2 - (of.at(-1)?.bottom ?? NaN), {
          mm: 4,
          tolerance: 0.5,
        }),
        fact(
          { what: '首条双线', where: FIRST },
          `${first.width.toFixed(2)} / ${second.width.toFixed(2)} mm`,
          '上粗下细',
          first.width > second.width,
        ),
      ];
    }),
  docx: NOT_PRINTED,
};

const lowerLine: Clause = {
  id: 'letter-lower-line',
  clause: CLAUSE,
  title: '距下页边 20 mm 处印一条红色双线（上细下粗）',
  formats,
  pdf: (document) => {
    const [first, second] = doubleLines(document).lower;
    if (!first || !second) return [fact({ what: '末条双线', where: FIRST }, '没有', '双线', false)];
    return [
      length({ what: '末条双线至下页边', where: FIRST }, PAGE.height - second.y1, { mm: 20, tolerance: 1 }),
      fact(
        { what: '末条双线', where: FIRST },
        `${first.width.toFixed(2)} / ${second.width.toFixed(2)} mm`,
        '上细下粗',
        first.width < second.width,
      ),
    ];
  },
  docx: NOT_PRINTED,
};

const lineLength: Clause = {
  id: 'letter-line-length',
  clause: CLAUSE,
  title: '双线长 170 mm，居中',
  formats,
  pdf: ({ redRules }) =>
    redRules.flatMap((rule) => [
      length({ what: '双线长', where: FIRST }, rule.x2 - rule.x1, { mm: 170, tolerance: 1 }),
      length({ what: '双线居中', where: FIRST }, (rule.x1 + rule.x2) / 2 - PAGE.width / 2, { mm: 0, tolerance: 1 }),
    ]),
  docx: NOT_PRINTED,
};

const number: Clause = {
  id: 'letter-number-place',
  clause: CLAUSE,
  title: '发文字号顶格居版心右边缘，在首条双线下 4.84 mm',
  formats,
  pdf: (document) => {
    const second = doubleLines(document).upper[1];
    return ifFound(document.parts.head.number, '发文字号', ({ of: [line] }): Outcome => {
      if (!line || !second) return '没有找到首条双线';
      return [
        length({ what: '发文字号右缘', where: FIRST }, line.right, { mm: BLOCK.right, tolerance: 1 }),
        length({ what: '双线至发文字号', where: FIRST }, line.top - second.y1 - second.width / 2, {
          mm: CLOSE,
          tolerance: 0.5,
        }),
      ];
    });
  },
  docx: NOT_PRINTED,
};

const title: Clause = {
  id: 'letter-title-gap',
  clause: CLAUSE,
  title: '信函标题与其上最后一个要素相距二行',
  formats,
  pdf: ({ parts: { head, title: found } }) =>
    ifFound(found, '标题', ({ of: [first] }) => {
      const above = [head.number, head.copyNumber, head.secrecy, head.urgency].flatMap((part) => part?.of ?? []);
      const lowest = Math.max(...above.map((line) => line.bottom));
      if (!first || above.length === 0) return '标题之上没有别的要素';
      return [lengthWithin({ what: '上一要素至标题', where: FIRST }, first.top - lowest, TWO_LINES)];
    }),
  docx: NOT_PRINTED,
};

const firstPage: Clause = {
  id: 'letter-first-page-unnumbered',
  clause: CLAUSE,
  title: '信函首页不显示页码',
  formats,
  pdf: ({ file }) => {
    const folio = file.pages[0] && folioOf(file.pages[0]);
    return [fact({ what: '首页页码', where: FIRST }, folio?.text ?? '无', '不显示', folio === undefined)];
  },
  docx: ({ file }) => {
    const [section] = file.sections;
    const hidden = section?.titlePage === true;
    return [fact({ what: '首页页脚', where: '第1节' }, hidden ? '首页不同' : '与其他页相同', '首页不同', hidden)];
  },
};

export const letterClauses: readonly Clause[] = [markTop, upperLine, lowerLine, lineLength, number, title, firstPage];
