import type { PdfPage } from '../../readers/pdf/pdf-file';
import type { Clause } from '../clause';
import { fact, length, typeSize, type Finding } from '../finding';
import { BLOCK, MM_PER_PT, SIZE_4 } from '../measures';
import { foliosOf, onSheet, type FoundFolio } from '../pdf/folio';
import { pageName } from '../pdf/line-end';
import type { PrintedDocument } from '../pdf/printed-document';
import { faceRole, readable } from '../text/face-role';
import { wordFolios, type WordFolio } from '../docx/folio';
import type { WordDocument } from '../docx/word-document';
import { indentMm, lineHeight } from '../docx/geometry';
import { PAGE_NUMBER } from '../../readers/docx/docx-file';
import { twip, twipToMm } from '../../units';

const CLAUSE = 'GB/T 9704—2012 7.5';
const NONE = '文件里没有找到页码';

const printed = (
  document: PrintedDocument,
  measure: (folio: FoundFolio, page: PdfPage) => readonly Finding[],
): readonly Finding[] | string => {
  const findings = foliosOf(document.file).flatMap(({ folio, page }) => (folio ? measure(folio, page) : []));
  return findings.length > 0 ? findings : NONE;
};

const inWord = (
  document: WordDocument,
  measure: (folio: WordFolio) => readonly Finding[],
): readonly Finding[] | string => {
  const findings = wordFolios(document).flatMap(measure);
  return findings.length > 0 ? findings : NONE;
};

const number: Clause = {
  id: 'folio-form',
  clause: CLAUSE,
  title: '页码用阿拉伯数字，左右各放一条一字线，与页次相符',
  pdf: (document) =>
    printed(document, ({ line }, page) => {
      const wanted = `— ${String(page.number)} —`;
      const holds = line.text.replaceAll(' ', '') === wanted.replaceAll(' ', '');
      return [fact({ what: '页码', where: pageName(page) }, line.text, wanted, holds)];
    }),
  docx: (document) =>
    inWord(document, ({ paragraph, where }) => {
      const text = paragraph.text.trim().replace(PAGE_NUMBER, '1');
      return [fact({ what: '页码', where }, text, '— 1 —', text.replaceAll(' ', '') === '—1—')];
    }),
};

const size: Clause = {
  id: 'folio-size',
  clause: CLAUSE,
  title: '页码一般用四号',
  pdf: (document) =>
    printed(document, ({ line }, page) => [
      typeSize({ what: '页码字号', where: pageName(page) }, line.size / MM_PER_PT, SIZE_4),
    ]),
  docx: (document) =>
    inWord(document, ({ paragraph, where }) =>
      paragraph.runs
        .filter(({ text }) => text.trim() !== '')
        .map((run) => typeSize({ what: '页码字号', where }, run.size, SIZE_4)),
    ),
};

const face: Clause = {
  id: 'folio-face',
  clause: CLAUSE,
  title: '页码一般用宋体',
  pdf: (document) => printed(document, ({ line }, page) => inSong(line.font.name, pageName(page))),
  docx: (document) =>
    inWord(document, ({ paragraph, where }) =>
      paragraph.runs.filter(({ text }) => text.includes(PAGE_NUMBER)).flatMap((run) => inSong(run.latinFace, where)),
    ),
};

/** A face whose name says nothing is not judged. */
function inSong(name: string, where: string): readonly Finding[] {
  const role = faceRole({ name, bold: false });
  return role === undefined ? [] : [fact({ what: '页码的字体', where }, readable(name), '宋体', role === '宋体')];
}

const height: Clause = {
  id: 'folio-height',
  clause: CLAUSE,
  title: '页码的一字线上距版心下边缘 7 mm',
  pdf: (document) =>
    printed(document, ({ line }, page) => [
      length({ what: '页码一字线的中线', where: pageName(page) }, onSheet(page, line).middle, MIDDLE),
    ]),
  docx: (document) => {
    const findings = inWord(document, ({ paragraph, section, where, below }) => {
      const [line, ...under] = [paragraph, ...below].map(lineHeight);
      const upright = section.page.height > section.page.width;
      if (line === undefined || !upright || under.some((height) => height === undefined)) return [];
      const foot = under.reduce<number>((sum, height) => sum + (height ?? 0), section.page.footer + line / 2);
      const middle = twip(section.page.height - foot);
      return [length({ what: '页码一字线的中线', where }, twipToMm(middle), MIDDLE)];
    });
    return findings === NONE && wordFolios(document).length > 0 ? '页码的高度要到排版时才能确定' : findings;
  },
};

const MIDDLE = { mm: BLOCK.bottom + 7, tolerance: 1 } as const;

const side: Clause = {
  id: 'folio-side',
  clause: CLAUSE,
  title: '单页码居右空一字，双页码居左空一字',
  pdf: (document) =>
    printed(document, ({ line }, page) => {
      const { near, far } = onSheet(page, line);
      const odd = page.number % 2 === 1;
      const edge = { mm: odd ? BLOCK.right - SIZE_4.mm : BLOCK.left + SIZE_4.mm, tolerance: 1 };
      return [length({ what: odd ? '单页码右缘' : '双页码左缘', where: pageName(page) }, odd ? far : near, edge)];
    }),
  docx: (document) =>
    inWord(document, ({ paragraph, where, pages }) => {
      if (pages === 'all') return [fact({ what: '单双页的页码', where }, '单双页相同', '单页居右，双页居左', false)];
      const odd = pages === 'odd';
      const { align, left, right } = paragraph;
      const wantedSide = odd ? align === 'right' : align !== 'right' && align !== 'center';
      const indent = odd ? indentMm(right) : indentMm(left);
      const edge = { mm: SIZE_4.mm, tolerance: 1 };
      return [length({ what: odd ? '单页码右空' : '双页码左空', where }, wantedSide ? indent : NaN, edge)];
    }),
};

const everyPage: Clause = {
  id: 'folio-every-page',
  clause: CLAUSE,
  title: '各页编页码；仅版记页及其前的空白页、信函首页不编',
  pdf: ({ file, imprintRules, parts }) => {
    const blank = file.pages.length - 1;
    const before = file.pages[blank - 1];
    return foliosOf(file).map(({ folio, page }) => {
      const behindBlank = imprintRules.length > 0 && before?.lines.length === 0 && page.number >= blank;
      const letter = parts.format === 'letter' && page.number === 1;
      const holds = folio !== undefined || behindBlank || letter;
      return fact({ what: '页码', where: pageName(page) }, folio ? '有' : '无', '有页码', holds);
    });
  },
  docx: (document) => {
    const folios = wordFolios(document);
    return document.file.sections.map((section, index) => {
      const has = folios.some((folio) => folio.section === section);
      // The section of 版记 behind a blank page has none.
      const bare = index > 0 && index === document.file.sections.length - 1 && document.imprintTable !== undefined;
      return fact({ what: '页码', where: `第${String(index + 1)}节` }, has ? '有' : '无', '有页码', has || bare);
    });
  },
};

export const folioClauses: readonly Clause[] = [number, size, face, height, side, everyPage];
