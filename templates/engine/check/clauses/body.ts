import { proseOf } from '../anatomy';
import type { Clause } from '../clause';
import { both } from '../both';
import { indentMm } from '../docx/geometry';
import { fact, length, quote, typeSize, type Finding } from '../finding';
import { CELL, SIZE_3 } from '../measures';
import { textIndent } from '../pdf/text-measures';
import { numberOf } from '../text/headings';
import { facesOf } from './faces';

const CLAUSE = 'GB/T 9704—2012 7.3.3';
const NONE = '文件里没有认出正文';

const firstPage: Clause = {
  id: 'first-page-body',
  clause: CLAUSE,
  title: '公文首页必须显示正文',
  pdf: ({ parts: { body } }) => {
    if (body.length === 0) return NONE;
    const onFirst = body.filter(({ of }) => of[0]?.page === 1).length;
    return [fact({ what: '首页的正文', where: '第1页' }, onFirst > 0 ? '有正文' : '没有正文', '有正文', onFirst > 0)];
  },
  docx: '哪些段落排在首页，要到打开文件的程序排版时才能确定',
};

/** Twice a character of the grid or of 3号 type; 2字. */
const INDENT = { mm: 2 * CELL, tolerance: 1 };

const indent: Clause = {
  id: 'paragraph-indent',
  clause: CLAUSE,
  title: '正文每个自然段左空二字',
  pdf: ({ parts, text }) => {
    const findings = proseOf(parts).flatMap(({ of, where, text: said }): readonly Finding[] => {
      const first = of[0];
      // Lines further in are headings and the like, centred.
      if (!first || textIndent(first, text) > 3 * CELL) return [];
      return [length({ what: `段首缩进${quote(said, 6)}`, where }, textIndent(first, text), INDENT)];
    });
    return findings.length > 0 ? findings : NONE;
  },
  docx: ({ parts }) => {
    const findings = proseOf(parts).flatMap(({ of, where }) =>
      of
        .slice(0, 1)
        .filter(({ align }) => align !== 'center' && align !== 'right')
        .map(({ firstLine, left, text }) => {
          const spaces = (/^\u3000*/u.exec(text)?.[0].length ?? 0) * CELL;
          return length({ what: '段首缩进', where }, indentMm(left) + indentMm(firstLine) + spaces, INDENT);
        }),
    );
    return findings.length > 0 ? findings : NONE;
  },
};

const wrapped: Clause = {
  id: 'paragraph-wrapped',
  clause: CLAUSE,
  title: '正文回行顶格',
  pdf: ({ parts, text }) => {
    const lines = proseOf(parts).flatMap(({ of, where }) => of.slice(1).map((line) => ({ line, where })));
    if (lines.length === 0) return '正文没有回行';
    return lines.map(({ line, where }) =>
      length({ what: `回行${quote(line.text, 6)}左空`, where }, textIndent(line, text), { mm: 0, tolerance: 1 }),
    );
  },
  docx: ({ parts }) =>
    proseOf(parts).flatMap(({ of, where }) =>
      of.map(({ left }) => length({ what: '回行左空', where }, indentMm(left), { mm: 0, tolerance: 1 })),
    ),
};

const size: Clause = {
  id: 'body-size',
  clause: 'GB/T 9704—2012 5.2.2',
  title: '正文一般用三号字',
  ...both((parts, look) => {
    const prose = proseOf(parts);
    if (prose.length === 0) return NONE;
    return prose.flatMap(({ of, where, text }) =>
      look.sizes(of).map((pt) => typeSize({ what: `正文字号${quote(text, 6)}`, where }, pt, SIZE_3)),
    );
  }),
};

const face: Clause = {
  id: 'body-face',
  clause: 'GB/T 9704—2012 5.2.2',
  title: '正文一般用仿宋体字',
  ...both((parts, look) => {
    const plain = proseOf(parts).filter(({ text }) => numberOf(text) === undefined && !/^第.{1,4}[章节条]/u.test(text));
    // 题注, 责任单位 and the like may be in 楷体.
    return plain.length === 0 ? '没有不带序号的正文' : facesOf(plain, '正文', ['仿宋', '楷体'], look);
  }),
};

export const bodyClauses: readonly Clause[] = [firstPage, indent, wrapped, size, face];
