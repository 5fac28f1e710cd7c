import { both, ifFound } from '../both';
import type { Clause } from '../clause';
import { indentMm } from '../docx/geometry';
import { fact, length, lengthAtMost, typeSize, type Finding } from '../finding';
import { BLOCK, SIZE_4 } from '../measures';
import { squeeze } from '../text/patterns';
import { facesOf } from './faces';

const COPY_TO = 'GB/T 9704—2012 7.4.2';
const PRINTED = 'GB/T 9704—2012 7.4.3';
/** 1字 of 4号 or of the grid. */
const INDENT = { mm: SIZE_4.mm, tolerance: 1 };

const type: Clause = {
  id: 'imprint-type',
  clause: COPY_TO,
  title: '版记一般用四号仿宋体字',
  ...both(({ imprint }, look) => {
    const parts = [imprint.copyTo, imprint.printed, imprint.copies].filter((part) => part !== undefined);
    if (parts.length === 0) return '文件里没有找到版记';
    const faces = facesOf(parts, '版记', ['仿宋'], look);
    const sizes = parts.flatMap(({ of, where }) =>
      look.sizes(of).map((pt) => typeSize({ what: '版记字号', where }, pt, SIZE_4)),
    );
    return [...sizes, ...(typeof faces === 'string' ? [] : faces)];
  }),
};

const copyToForm: Clause = {
  id: 'copy-to-form',
  clause: COPY_TO,
  title: '“抄送”后标全角冒号，最后一个机关名称后标句号',
  ...both(({ imprint }) =>
    ifFound(imprint.copyTo, '抄送机关', ({ text, where }) => [
      fact(
        { what: '抄送机关', where },
        `${squeeze(text).slice(0, 4)}……${squeeze(text).slice(-3)}`,
        '“抄送：……。”',
        /^抄送：.+。$/u.test(squeeze(text)),
      ),
    ]),
  ),
};

const copyToPlace: Clause = {
  id: 'copy-to-place',
  clause: COPY_TO,
  title: '抄送机关左右各空一字',
  pdf: ({ parts: { imprint } }) =>
    ifFound(imprint.copyTo, '抄送机关', ({ of, where }) => [
      length({ what: '抄送机关左空', where }, (of[0]?.x ?? NaN) - BLOCK.left, INDENT),
      notWiderThan(Math.max(...of.map((line) => line.right)), where),
    ]),
  // In a table Word counts indents from the cell, whose edge is that of the text block.
  docx: ({ parts: { imprint } }) =>
    ifFound(imprint.copyTo, '抄送机关', ({ of, where }) =>
      of.flatMap(({ left, right, firstLine }) => [
        length({ what: '抄送机关左空', where }, indentMm(left) + indentMm(firstLine), INDENT),
        length({ what: '抄送机关右空', where }, indentMm(right), INDENT),
      ]),
    ),
};

/** A short line ends before the indent at the right. */
const notWiderThan = (right: number, where: string): Finding =>
  lengthAtMost({ what: '抄送机关右边', where }, right, { mm: BLOCK.right - SIZE_4.mm, tolerance: 1 });

const copyToWrapped: Clause = {
  id: 'copy-to-wrapped',
  clause: COPY_TO,
  title: '抄送机关回行时与冒号后的首字对齐',
  pdf: ({ parts: { imprint } }) =>
    ifFound(imprint.copyTo, '抄送机关', ({ of: [first, ...rest], where }) => {
      const start = first?.chars[first.chars.findIndex(({ text }) => text === '：') + 1]?.x;
      if (start === undefined || rest.length === 0) return '抄送机关只有一行';
      return rest.map((line) => length({ what: '抄送机关回行', where }, line.x - start, { mm: 0, tolerance: 1 }));
    }),
  docx: ({ parts: { imprint } }) =>
    ifFound(imprint.copyTo, '抄送机关', ({ of, where }) =>
      of.map(({ firstLine, runs }) => {
        // 抄送： are three characters.
        const label = 3 * (runs[0]?.size ?? SIZE_4.pt) * (SIZE_4.mm / SIZE_4.pt);
        return length({ what: '抄送机关回行的缩进', where }, -indentMm(firstLine), { mm: label, tolerance: 1 });
      }),
    ),
};

const printedForm: Clause = {
  id: 'printed-form',
  clause: PRINTED,
  title: '印发机关与印发日期在一行，日期用阿拉伯数字标全，后加“印发”',
  ...both(({ imprint }) =>
    ifFound(imprint.printed, '印发机关和印发日期', ({ text, where }) => [
      fact(
        { what: '印发机关和印发日期', where },
        squeeze(text),
        '如“某某办公室2024年5月1日印发”',
        PRINTED_FORM.test(squeeze(text)),
      ),
    ]),
  ),
};

/** 份数 may stand on the same line, before the date. */
const PRINTED_FORM = /^\p{Script=Han}[^\d]*(?:\d+份)?\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日印发$/u;

const printedPlace: Clause = {
  id: 'printed-place',
  clause: PRINTED,
  title: '印发机关左空一字，印发日期右空一字',
  pdf: ({ parts: { imprint } }) =>
    ifFound(imprint.printed, '印发机关和印发日期', ({ of, where }) =>
      of.flatMap((line) => [
        length({ what: '印发机关左空', where }, line.x - BLOCK.left, INDENT),
        length({ what: '印发日期右空', where }, BLOCK.right - line.right, INDENT),
      ]),
    ),
  docx: ({ parts: { imprint } }) =>
    ifFound(imprint.printed, '印发机关和印发日期', ({ of, where }) => {
      const [left, right] = [of[0], of.at(-1)];
      if (!left || !right || left === right) return '印发机关与印发日期的间隔由空格撑开，要到排版时才能确定';
      return [
        length({ what: '印发机关左空', where }, indentMm(left.left) + indentMm(left.firstLine), INDENT),
        length({ what: '印发日期右空', where }, right.align === 'right' ? indentMm(right.right) : NaN, INDENT),
      ];
    }),
};

const later: Clause = {
  id: 'printed-after-date',
  clause: PRINTED,
  title: '印发日期不早于成文日期',
  ...both(({ imprint, closing }) =>
    ifFound(closing.date, '成文日期', (date) =>
      ifFound(imprint.printed, '印发日期', ({ text, where }) => {
        const [made, printed] = [dayOf(date.text), dayOf(text)];
        if (made === undefined || printed === undefined) return '日期不全，无法比较';
        return [
          fact(
            { what: '印发日期', where },
            squeeze(text).replace(/^\D+/u, ''),
            `不早于${squeeze(date.text)}`,
            printed >= made,
          ),
        ];
      }),
    ),
  ),
};

/** A date as a number that grows with it. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(squeeze(text)) ?? [];
  return day === undefined ? undefined : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

export const imprintTextClauses: readonly Clause[] = [
  type,
  copyToForm,
  copyToPlace,
  copyToWrapped,
  printedForm,
  printedPlace,
  later,
];
