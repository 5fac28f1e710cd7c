import { PAGE_NUMBER } from '../../readers/docx/docx-file';
import type { PdfFile, PdfLine } from '../../readers/pdf/pdf-file';
import { twipToMm } from '../../units';
import { ifFound } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthAtLeast, lengthWithin, type Finding } from '../finding';
import { BLOCK, PAGE, TWO_LINES } from '../measures';
import { wordDoubleLines } from '../docx/double-lines';
import type { WordDocument } from '../docx/word-document';
import { doubleLinesOf, type DoubleLine } from '../pdf/double-lines';
import { blockLines, folioOf } from '../pdf/page-parts';
import { pdfLook } from '../pdf/look';
import type { Lines, PrintedDocument } from '../pdf/printed-document';
import { upperEdge } from './head-mark';

const CLAUSE = 'GB/T 9704—2012 10.1';
const formats = ['letter'] as const;
const FIRST = '第1页';
const IN_WORD = '信函的双线由图形画成，位置要到打开文件的程序排版时才能确定';
const NONE = '首页没有找到红色双线';
/** 7/8 of the height of 3号 type. */
const SEVEN_EIGHTHS = 4.84;

const linesOf = ({ pages }: PdfFile): readonly DoubleLine[] => doubleLinesOf(pages[0]);

const markTop: Clause = {
  id: 'letter-mark-top',
  clause: CLAUSE,
  title: '信函的发文机关标志上边缘至上页边 30 mm',
  formats,
  pdf: ({ parts }) => ifFound(parts.head.mark, '发文机关标志', (mark) => upperEdge(mark, 30, pdfLook)),
  docx: IN_WORD,
};

const upperLine: Clause = {
  id: 'letter-upper-line',
  clause: CLAUSE,
  title: '发文机关标志下 4 mm 处印一条红色双线（上粗下细）',
  formats,
  pdf: ({ file, parts }) =>
    ifFound(parts.head.mark, '发文机关标志', ({ of }) => {
      const [line] = linesOf(file);
      if (!line) return NONE;
      const bottom = Math.max(...of.map((one) => one.bottom));
      return [
        length({ what: '信函第一条双线', where: FIRST }, line.top - bottom, { mm: 4, tolerance: 0.5 }),
        weights('信函第一条双线上粗下细', '上粗下细', line, line.weights[0] > line.weights[1]),
      ];
    }),
  docx: (document) => wordLine(document, 'upper', 'thickThin', '上粗下细'),
};

const lowerLine: Clause = {
  id: 'letter-lower-line',
  clause: CLAUSE,
  title: '距下页边 20 mm 处印一条红色双线（上细下粗）',
  formats,
  pdf: ({ file }) => {
    const [upper, lower] = linesOf(file);
    if (!upper) return NONE;
    const bottom = PAGE.height - (lower?.bottom ?? NaN);
    return [
      length({ what: '信函第二条双线', where: FIRST }, bottom, { mm: 20, tolerance: 0.5 }),
      weights('信函第二条双线上细下粗', '上细下粗', lower, lower !== undefined && lower.weights[0] < lower.weights[1]),
    ];
  },
  docx: (document) => {
    const { lower } = wordDoubleLines(document);
    const footer = document.file.sections[0]?.page.footer;
    const shape = wordLine(document, 'lower', 'thinThick', '上细下粗');
    if (!lower || footer === undefined || typeof shape === 'string') return shape;
    return [length({ what: '信函第二条双线', where: FIRST }, twipToMm(footer), { mm: 20, tolerance: 0.5 }), ...shape];
  },
};

/** Word draws both lines of a pair as one border, and knows which of them is the thick one. */
function wordLine(document: WordDocument, which: 'upper' | 'lower', type: string, wanted: string): Outcome {
  const line = wordDoubleLines(document)[which];
  if (!line) return IN_WORD;
  const what = which === 'upper' ? '信函第一条双线' : '信函第二条双线';
  return [fact({ what: what + wanted, where: FIRST }, line.rule.type, wanted, line.rule.type.startsWith(type))];
}

const weights = (what: string, wanted: string, line: DoubleLine | undefined, holds: boolean): Finding =>
  fact(
    { what, where: FIRST },
    line?.weights.map((weight) => `${weight.toFixed(2)} mm`).join('、') ?? '无',
    wanted,
    holds,
  );

/** Of the paper: the lines reach beyond the text block on both sides (10.1). */
const IN_THE_MIDDLE = { mm: PAGE.width / 2, tolerance: 0.5 } as const;

const lineLength: Clause = {
  id: 'letter-line-length',
  clause: CLAUSE,
  title: '双线长 170 mm，居中',
  formats,
  pdf: ({ file }) =>
    linesOf(file).flatMap(({ x1, x2 }) => [
      length({ what: '信函双线长度', where: FIRST }, x2 - x1, { mm: 170, tolerance: 1 }),
      length({ what: '信函双线居中', where: FIRST }, (x1 + x2) / 2, IN_THE_MIDDLE),
    ]),
  docx: (document) => {
    const { upper, lower } = wordDoubleLines(document);
    const lines = [upper, lower].filter((line) => line !== undefined);
    if (lines.length === 0) return IN_WORD;
    return lines.flatMap((line) => [
      length({ what: '信函双线长度', where: FIRST }, twipToMm(line.length), { mm: 170, tolerance: 1 }),
      length({ what: '信函双线居中', where: FIRST }, twipToMm(line.left) + twipToMm(line.length) / 2, IN_THE_MIDDLE),
    ]);
  },
};

const firstPageOnly: Clause = {
  id: 'letter-lines-first-page',
  clause: CLAUSE,
  title: '双线只印在首页',
  formats,
  pdf: ({ file }) => {
    const elsewhere = file.pages.slice(1).filter((page) => doubleLinesOf(page).length > 0).length;
    return [
      fact({ what: '信函双线只在首页', where: FIRST }, `另有 ${String(elsewhere)} 页`, '只在首页', elsewhere === 0),
    ];
  },
  docx: (document) => {
    const { upper, elsewhere } = wordDoubleLines(document);
    if (!upper) return IN_WORD;
    return [
      fact(
        { what: '信函双线只在首页', where: '页眉、页脚' },
        elsewhere ? '其他页也有' : '只在首页',
        '只在首页',
        !elsewhere,
      ),
    ];
  },
};

const corner: Clause = {
  id: 'letter-corner',
  clause: CLAUSE,
  title: '份号、密级、紧急程度顶格居版心左边缘，发文字号顶格居版心右边缘，在首条双线下 4.84 mm',
  formats,
  pdf: ({ file, parts: { head } }) => {
    const [line] = linesOf(file);
    const left = [head.copyNumber, head.secrecy, head.urgency].flatMap((part) => part?.of ?? []);
    const number = head.number?.of ?? [];
    const first = topmost([...left, ...number]);
    if (!line || !first) return NONE;
    return [
      length({ what: '信函首要素至双线', where: FIRST }, first.top - line.bottom, { mm: SEVEN_EIGHTHS, tolerance: 1 }),
      ...number.map(({ right }) =>
        length({ what: '信函发文字号右边缘', where: FIRST }, right, { mm: BLOCK.right, tolerance: 1 }),
      ),
      ...left.map(({ x }) => length({ what: '信函左侧要素左边缘', where: FIRST }, x, { mm: BLOCK.left, tolerance: 1 })),
    ];
  },
  docx: IN_WORD,
};

const LAST_LINE = { mm: SEVEN_EIGHTHS, tolerance: 0.5 } as const;
const bottommost = (lines: readonly PdfLine[]) => [...lines].sort((a, b) => b.bottom - a.bottom)[0];
const topmost = (lines: Lines) => [...lines].sort((a, b) => a.top - b.top)[0];

const title: Clause = {
  id: 'letter-title-gap',
  clause: CLAUSE,
  title: '信函标题与其上最后一个要素相距二行',
  formats,
  pdf: ({ parts: { head, title: found } }): Outcome =>
    ifFound(found, '标题', ({ of: [first] }) => {
      const above = [head.number, head.copyNumber, head.secrecy, head.urgency].flatMap((part) => part?.of ?? []);
      const lowest = Math.max(...above.map((line) => line.bottom));
      if (!first || above.length === 0) return '标题之上没有别的要素';
      return [lengthWithin({ what: '信函标题至上一要素', where: FIRST }, first.top - lowest, TWO_LINES)];
    }),
  docx: IN_WORD,
};

const lastLine: Clause = {
  id: 'letter-last-line',
  clause: CLAUSE,
  title: '首页末行距第二条双线不小于 4.84 mm',
  formats,
  pdf: ({ file }): Outcome => {
    const [, lower] = linesOf(file);
    const last = bottommost(file.pages[0] ? blockLines(file.pages[0]) : []);
    if (!lower || !last) return NONE;
    const space = lower.top - last.bottom;
    const place = { what: '信函首页末行至第二条双线', where: FIRST };
    return [lengthAtLeast(place, space, LAST_LINE)];
  },
  docx: IN_WORD,
};

const firstPage: Clause = {
  id: 'letter-first-page-unnumbered',
  clause: CLAUSE,
  title: '信函首页不显示页码',
  formats,
  pdf: ({ file }: PrintedDocument) => {
    const folio = file.pages[0] && folioOf(file.pages[0]);
    return [fact({ what: '信函首页页码', where: FIRST }, folio?.text ?? '无', '不显示', folio === undefined)];
  },
  docx: ({ file: { sections } }) => {
    const [section] = sections;
    const footer = section?.titlePage === true ? section.footers.first : section?.footers.default;
    const shown = footer?.some(({ text }) => text.includes(PAGE_NUMBER)) ?? false;
    return [fact({ what: '信函首页页脚', where: '第1节' }, shown ? '有页码' : '无页码', '无页码', !shown)];
  },
};

export const letterClauses: readonly Clause[] = [
  markTop,
  upperLine,
  lowerLine,
  lineLength,
  firstPageOnly,
  corner,
  title,
  lastLine,
  firstPage,
];
