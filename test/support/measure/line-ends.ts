import type { PdfPage } from '#engine/readers/pdf/pdf-file';
import { fact, type Finding } from './finding';
import { flowOf } from './page-flow';
import { blockLines } from './page-parts';
import type { Printed } from './printed';

const MARKS = 'GB/T 15834—2011 5.1';
const NUMBERS = 'GB/T 15835—2011 5.1.7.2';

/** Written out from the standard, apart from the lists the engine breaks lines by. */
const NOT_FIRST = '。，、；：？！）》〉”’〕】』」〗·～–/';
const NOT_LAST = '（《〈“‘〔【『「〖/';

/** No line begins or ends with a mark that may not stand there, and no 破折号, 省略号 or number is broken. */
export const measureLineEnds = ({ file }: Printed): readonly Finding[] =>
  file.pages.flatMap((page) =>
    runsOf(page).flatMap((run) => [
      ...run.flatMap((piece) => ends(page, piece)),
      ...run.flatMap((piece, index) => splits(page, piece, run[index + 1])),
    ]),
  );

/** A dash that is all a cell says is no 连接号: it stands for “nothing”. */
function ends(page: PdfPage, piece: Piece): readonly Finding[] {
  const first = piece.text.at(0) ?? '';
  const last = piece.text.at(-1) ?? '';
  const around = `${first}…${last}`;
  return [
    fact({ what: '行首标点', clause: MARKS }, page.number, {
      value: around,
      wanted: '不以句末、后括等标点开头',
      holds: !NOT_FIRST.includes(first) && !/^—(?!—|$)/u.test(piece.text),
    }),
    fact({ what: '行末标点', clause: MARKS }, page.number, {
      value: around,
      wanted: '不以前引、前括等标点结尾',
      holds: !NOT_LAST.includes(last),
    }),
  ];
}

function splits(page: PdfPage, piece: Piece, next: Piece | undefined): readonly Finding[] {
  if (!next) return [];
  const seam = `${piece.text.slice(-1)}|${next.text.slice(0, 1)}`;
  const outcome = (holds: boolean) => ({ value: seam, wanted: '不断开', holds });
  return [
    fact({ what: '破折号、省略号不断开', clause: MARKS }, page.number, outcome(!/^(?:—\|—|…\|…)$/u.test(seam))),
    fact({ what: '数字不断开', clause: NUMBERS }, page.number, outcome(!(next.carriesOn && /^\d\|\d$/u.test(seam)))),
  ];
}

interface Piece {
  readonly text: string;
  /** Whether it may carry on the line before. */
  readonly carriesOn: boolean;
}

/** Lines that follow one another: all of a page's running text, and those of each table cell. */
function runsOf(page: PdfPage): readonly (readonly Piece[])[] {
  const parts = flowOf(page);
  const left = Math.min(...blockLines(page).map((line) => line.x));
  const lines = parts.flatMap((part) =>
    part.type === 'line' ? [{ text: part.line.text.trim(), carriesOn: part.line.x - left < 1 }] : [],
  );
  const cells = parts.flatMap((part) => (part.type === 'row' ? part.cells : []));
  return [lines, ...cells.map((cell) => cell.map((text) => ({ text, carriesOn: true })))];
}
