import type { PdfPage } from '../../readers/pdf/pdf-file';
import type { Clause } from '../clause';
import { fact, type Finding } from '../finding';
import { pageName } from '../pdf/line-end';
import { runsOf, type Piece } from '../pdf/line-runs';
import type { PrintedDocument } from '../pdf/printed-document';
import type { WordDocument } from '../docx/word-document';

const MARKS = 'GB/T 15834—2011 5.1';
const NUMBERS = 'GB/T 15835—2011 5.1.7.2';
const IN_WORD = '在哪里分行，要到打开文件的程序排版时才能确定';

/** Written out from the standard, apart from the lists the engine breaks lines by. */
const NOT_FIRST = '。，、；：？！）》〉”’〕】』」〗·～–/';
const NOT_LAST = '（《〈“‘〔【『「〖/';

const pieces = (
  { file }: PrintedDocument,
  measure: (page: PdfPage, piece: Piece, next: Piece | undefined) => readonly Finding[],
): readonly Finding[] =>
  file.pages.flatMap((page) =>
    runsOf(page).flatMap((run) => run.flatMap((piece, index) => measure(page, piece, run[index + 1]))),
  );

const starts: Clause = {
  id: 'line-start',
  clause: MARKS,
  title: '句号、逗号、后括号等标点不出现在行首',
  pdf: (document) =>
    pieces(document, (page, { text }) => {
      const first = text.at(0) ?? '';
      // A dash that is all a cell says is no 连接号: it stands for “nothing”.
      const holds = !NOT_FIRST.includes(first) && !/^—(?!—|$)/u.test(text);
      return [fact({ what: '行首标点', where: pageName(page) }, text.slice(0, 6), '不以句末、后括等标点开头', holds)];
    }),
  docx: (document) => kinsokuOff(document),
};

const ends: Clause = {
  id: 'line-end',
  clause: MARKS,
  title: '前括号、前引号、前书名号不出现在行末',
  pdf: (document) =>
    pieces(document, (page, { text }) => {
      const holds = !NOT_LAST.includes(text.at(-1) ?? '');
      return [fact({ what: '行末标点', where: pageName(page) }, text.slice(-6), '不以前引、前括等标点结尾', holds)];
    }),
  docx: (document) => kinsokuOff(document),
};

/** A file may switch off the rules for line ends; that it leaves them on does not tell where lines end. */
function kinsokuOff({ paragraphs }: WordDocument): readonly Finding[] | string {
  const off = paragraphs.filter(({ kinsoku, text }) => !kinsoku && text.trim() !== '');
  if (off.length === 0) return IN_WORD;
  return off.map(({ number }) =>
    fact({ what: '按中文习惯控制首尾字符', where: `第${String(number)}段` }, '关闭', '打开', false),
  );
}

const seam = (piece: Piece, next: Piece): string => `${piece.text.slice(-1)}|${next.text.slice(0, 1)}`;

const dashes: Clause = {
  id: 'dash-unbroken',
  clause: MARKS,
  title: '破折号、省略号不拆到两行',
  pdf: (document) =>
    pieces(document, (page, piece, next) => {
      if (!next) return [];
      const broken = /^(?:—\|—|…\|…)$/u.test(seam(piece, next));
      return [fact({ what: '破折号、省略号不断开', where: pageName(page) }, seam(piece, next), '不断开', !broken)];
    }),
  docx: IN_WORD,
};

const numbers: Clause = {
  id: 'number-unbroken',
  clause: NUMBERS,
  title: '一个数字不拆到两行',
  pdf: (document) =>
    pieces(document, (page, piece, next) => {
      if (!next) return [];
      const broken = next.carriesOn && /^\d\|\d$/u.test(seam(piece, next));
      return [fact({ what: '数字不断开', where: pageName(page) }, seam(piece, next), '不断开', !broken)];
    }),
  docx: IN_WORD,
};

export const lineEndClauses: readonly Clause[] = [starts, ends, dashes, numbers];
